package ru.srok.planimport.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that may begin with its number.
 *
 * @param number the number, empty where the text has none
 * @param title the rest
 */
record HeadingText(Optional<RowNumber> number, String title) {

    private static final List<String> LABELS =
            List.of("раздел", "подраздел", "глава", "направление", "блок", "этап", "модуль", "часть", "задача");

    private static final List<String> COUNTED = List.of(
            "январ",
            "феврал",
            "март",
            "апрел",
            "мая",
            "май",
            "июн",
            "июл",
            "август",
            "сентябр",
            "октябр",
            "ноябр",
            "декабр",
            "квартал",
            "полугод",
            "четверт",
            "триместр",
            "класс",
            "этап",
            "год",
            "недел");

    static HeadingText parse(String raw) {
        String text = Blanks.clean(raw);
        HeadingText labelled = afterLabel(text);
        return labelled != null ? labelled : parseBare(text);
    }

    private static @Nullable HeadingText afterLabel(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0 || !LABELS.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))) {
            return null;
        }
        String rest = Blanks.clean(text.substring(blank).replaceFirst("^ *№ *", ""));
        int end = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
        Optional<RowNumber> number = RowNumber.of(rest.substring(0, end).replace(":", ""));
        if (number.isEmpty()) {
            return null;
        }
        String title = Blanks.clean(rest.substring(end)).replaceFirst("^[:.\\-–—] *", "");
        return new HeadingText(number, title.isEmpty() ? text : title);
    }

    private static HeadingText parseBare(String text) {
        int end = numberEnd(text);
        if (end == 0) {
            return new HeadingText(Optional.empty(), text);
        }
        String rest = Blanks.clean(text.substring(end));
        Optional<RowNumber> number = RowNumber.of(text.substring(0, end));
        return number.isPresent() && fits(text.substring(0, end), number.get(), rest)
                ? new HeadingText(number, rest)
                : new HeadingText(Optional.empty(), text);
    }

    /** «9 Мая», «1 Квартал»: the number belongs to the word behind it. */
    private static boolean isCountedWord(String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        return COUNTED.stream().anyMatch(lower::startsWith);
    }

    private static int numberEnd(String text) {
        int end = 0;
        while (end < text.length() && isNumberChar(text.charAt(end))) {
            end++;
        }
        if (end == 0 && text.length() > 2 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '.') {
            return 2;
        }
        return end < text.length() && text.charAt(end) == ')' && end > 0 ? end + 1 : end;
    }

    private static boolean isNumberChar(char c) {
        return (c >= '0' && c <= '9') || c == '.' || Roman.isDigit(c);
    }

    /** «1 сентября», «I квартал», «01.09», «5-9 классы» and «И. И. Петров» begin with no number of a heading. */
    private static boolean fits(String printed, RowNumber number, String rest) {
        if (rest.isEmpty() || printed.startsWith("0") || printed.startsWith(".")) {
            return false;
        }
        char first = rest.charAt(0);
        if (!Character.isLetter(first) && "«\"„“(".indexOf(first) < 0) {
            return false;
        }
        if (number.style() == RowNumber.Style.LETTER) {
            return rest.length() > 2 && rest.charAt(1) != '.' && Character.isUpperCase(first);
        }
        if (!printed.endsWith(".") && !printed.endsWith(")") && isCountedWord(rest)) {
            return false;
        }
        boolean marked = printed.endsWith(".") || printed.endsWith(")") || number.depth() > 1;
        return marked || !Character.isLowerCase(first);
    }
}
