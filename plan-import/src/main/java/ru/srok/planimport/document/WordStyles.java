package ru.srok.planimport.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** The styles of a Word document, as far as they number paragraphs or hide text. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 30;

    private final Map<String, CTStyle> styles = new HashMap<>();

    WordStyles(@Nullable CTStyles all) {
        if (all != null) {
            WordText.elements(all, CTStyle.class).forEach(style -> {
                if (style.getStyleId() != null) {
                    styles.putIfAbsent(style.getStyleId(), style);
                }
            });
        }
    }

    /** What a style or the nearest of those it is based on says. */
    <T> Optional<T> inherited(@Nullable String styleId, Function<CTStyle, Optional<T>> property) {
        CTStyle style = style(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            style = style.getBasedOn() == null ? null : style(style.getBasedOn().getVal());
        }
        return Optional.empty();
    }

    private @Nullable CTStyle style(@Nullable String styleId) {
        return styleId == null ? null : styles.get(styleId);
    }

    /** Whether a run's text is hidden, by its own properties or by those of its styles. */
    boolean hides(CTR run, @Nullable String paragraphStyle) {
        CTRPr own = run.getRPr();
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
