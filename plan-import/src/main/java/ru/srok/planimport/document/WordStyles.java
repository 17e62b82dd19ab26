package ru.srok.planimport.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The styles of a Word document, as far as they number paragraphs or hide text. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 30;

    private final Map<String, Element> styles = new HashMap<>();

    /** Reads the part of the styles. */
    WordStyles(Optional<Element> part) {
        part.ifPresent(root ->
                Xml.children(root, "style").forEach(style -> styles.put(Xml.attribute(style, "styleId"), style)));
    }

    /** What a style or the nearest of those it is based on says. */
    <T> Optional<T> inherited(String styleId, Function<Element, Optional<T>> property) {
        Element style = styles.get(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            style = Xml.find(style, "basedOn")
                    .map(base -> styles.get(value(base)))
                    .orElse(null);
        }
        return Optional.empty();
    }

    /** Whether a run's text is hidden, by its own properties or by those of its styles. */
    boolean hides(Element run, String paragraphStyle) {
        Optional<Element> properties = Xml.find(run, "rPr");
        Optional<String> runStyle =
                properties.flatMap(own -> Xml.find(own, "rStyle")).map(WordStyles::value);
        return properties
                .flatMap(WordStyles::vanish)
                .or(() -> runStyle.flatMap(style -> inherited(style, WordStyles::vanishOfStyle)))
                .or(() -> inherited(paragraphStyle, WordStyles::vanishOfStyle))
                .orElse(false);
    }

    private static Optional<Boolean> vanishOfStyle(Element style) {
        return Xml.find(style, "rPr").flatMap(WordStyles::vanish);
    }

    static Optional<Boolean> vanish(Element properties) {
        return Xml.find(properties, "vanish").map(WordStyles::isOn);
    }

    static String value(Element element) {
        return Xml.attribute(element, "val");
    }

    /** Whether a switch without a value, or with one that means yes, is set. */
    static boolean isOn(Element toggle) {
        String value = value(toggle);
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
