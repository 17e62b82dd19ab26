package ru.srok.planimport.document;

import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The styles of a Word document, as far as they number paragraphs or hide text. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 30;

    private final @Nullable XWPFStyles styles;

    WordStyles(XWPFDocument document) {
        this.styles = document.getStyles();
    }

    /** What a style or the nearest of those it is based on says. */
    <T> Optional<T> inherited(@Nullable String styleId, Function<CTStyle, Optional<T>> property) {
        XWPFStyle style = style(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Optional<T> value = property.apply(style.getCTStyle());
            if (value.isPresent()) {
                return value;
            }
            style = style(style.getBasisStyleID());
        }
        return Optional.empty();
    }

    private @Nullable XWPFStyle style(@Nullable String styleId) {
        return styles == null || styleId == null ? null : styles.getStyle(styleId);
    }

    /** Whether a run's text is hidden, by its own properties or by those of its styles. */
    boolean hides(XWPFRun run, @Nullable String paragraphStyle) {
        CTRPr own = run.getCTR().getRPr();
        String runStyle = own == null || own.sizeOfRStyleArray() == 0
                ? null
                : own.getRStyleArray(0).getVal();
        return vanish(own)
                .or(() -> inherited(runStyle, style -> vanish(style.getRPr())))
                .or(() -> inherited(paragraphStyle, style -> vanish(style.getRPr())))
                .orElse(false);
    }

    static Optional<Boolean> vanish(@Nullable CTRPr properties) {
        return properties == null || properties.sizeOfVanishArray() == 0
                ? Optional.empty()
                : Optional.of(isOn(properties.getVanishArray(0)));
    }

    /** Whether a switch without a value, or with one that means yes, is set. */
    static boolean isOn(CTOnOff toggle) {
        return POIXMLUnits.parseOnOff(toggle);
    }
}
