package ru.srok.planimport.document;

import java.util.regex.Pattern;

/** Recognises the bullet or number that a list item begins with. */
final class ListMarker {

    /** A number is a marker only where no digit follows its dot: «10.12.2023» is a date. */
    private static final Pattern MARKER =
            Pattern.compile("(?:[-–—−•·*●▪■◦✓\u2043]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)](?!\\d)|[а-яёa-z]\\))\\s*\\S");

    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5})(?:\\.\\d{1,3}){0,3}[.)]?");

    private ListMarker() {}

    static boolean startsWithMarker(String line) {
        return MARKER.matcher(line.strip()).lookingAt();
    }

    /** Whether a cell holds nothing but a row number such as «1.», «1.1.», «12)» or «IV.». */
    static boolean isRowNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }
}
