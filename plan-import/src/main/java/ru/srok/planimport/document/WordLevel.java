package ru.srok.planimport.document;

import org.w3c.dom.Element;

/** Reads the definition of one level of a Word list. */
final class WordLevel {

    private WordLevel() {}

    static ListLevel read(Element level) {
        NumberStyle style = Xml.find(level, "numFmt")
                .map(WordStyles::value)
                .map(WordLevel::style)
                .orElse(NumberStyle.DECIMAL);
        String text = Xml.find(level, "lvlText").map(WordStyles::value).orElse("");
        boolean hidden = Xml.find(level, "rPr").flatMap(WordStyles::vanish).orElse(false);
        String pattern = style == NumberStyle.BULLET ? ListLevel.bullet(text) : text;
        return new ListLevel(
                style,
                hidden ? "" : pattern,
                Xml.find(level, "start")
                        .map(start -> Xml.number(start, "val", 0))
                        .orElse(0),
                Xml.find(level, "lvlRestart")
                        .map(restart -> Xml.number(restart, "val", -1))
                        .orElse(-1),
                Xml.find(level, "isLgl").map(WordStyles::isOn).orElse(false));
    }

    private static NumberStyle style(String format) {
        return switch (format) {
            case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "russianLower" -> NumberStyle.LOWER_RUSSIAN;
            case "russianUpper" -> NumberStyle.UPPER_RUSSIAN;
            case "bullet" -> NumberStyle.BULLET;
            case "none" -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
