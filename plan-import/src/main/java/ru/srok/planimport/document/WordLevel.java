package ru.srok.planimport.document;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** Reads the definition of one level of a Word list. */
final class WordLevel {

    private WordLevel() {}

    static ListLevel read(CTLvl level) {
        NumberStyle style =
                level.isSetNumFmt() ? style(level.getNumFmt().xgetVal().getStringValue()) : NumberStyle.DECIMAL;
        String text = level.isSetLvlText() && level.getLvlText().isSetVal()
                ? level.getLvlText().getVal()
                : "";
        boolean hidden = WordStyles.vanish(level.getRPr()).orElse(false);
        String pattern = style == NumberStyle.BULLET ? ListLevel.bullet(text) : text;
        return new ListLevel(
                style,
                hidden ? "" : pattern,
                level.isSetStart() ? number(level.getStart().getVal()) : 0,
                level.isSetLvlRestart() ? number(level.getLvlRestart().getVal()) : -1,
                level.isSetIsLgl() && WordStyles.isOn(level.getIsLgl()));
    }

    /** A number as the library gives it; lists never count to where it would not fit. */
    static int number(BigInteger value) {
        return value.min(BigInteger.valueOf(Integer.MAX_VALUE / 2)).intValue();
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
