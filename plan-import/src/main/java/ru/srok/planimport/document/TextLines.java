package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a plain text, with the marks that text extraction leaves around paragraphs removed. */
final class TextLines {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u0085\u2028\u2029]");
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]\\[]{0,80}\\]");
    /** Markdown's marks around a paragraph or a cell; elsewhere asterisks are the author's. */
    private static final Pattern STRONG = Pattern.compile("^ *\\*\\*|(?<=\t)\\*\\*|\\*\\*(?=\t)|\\*\\* *$");

    private static final Pattern ENTITY = Pattern.compile("&(nbsp|amp|lt|gt|quot|laquo|raquo|ndash|mdash);");
    private static final Pattern RULE_CELL = Pattern.compile(":?[-–—=_]*:?");

    private TextLines() {}

    /**
     * A line.
     *
     * @param number from 1 in the file
     * @param text without the line end; tabs and blanks as in the file
     */
    record Line(int number, String text) {

        boolean isBlank() {
            return text.isBlank();
        }

        boolean hasTab() {
            return text.indexOf('\t') >= 0;
        }
    }

    static List<Line> of(String text) {
        String[] raw = LINE_END.split(text, -1);
        List<Line> lines = new ArrayList<>(raw.length);
        for (int i = 0; i < raw.length; i++) {
            lines.add(new Line(i + 1, withoutMarks(raw[i])));
        }
        return lines;
    }

    private static String withoutMarks(String line) {
        String text = line.indexOf('[') >= 0 ? BOOKMARK.matcher(line).replaceAll("") : line;
        text = text.indexOf("**") >= 0 ? STRONG.matcher(text).replaceAll("") : text;
        return text.indexOf('&') >= 0 ? ENTITY.matcher(text).replaceAll(found -> character(found.group(1))) : text;
    }

    private static String character(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "laquo" -> "«";
            case "raquo" -> "»";
            case "ndash" -> "–";
            case "mdash" -> "—";
            default -> "\u00a0";
        };
    }

    /** Whether the cells only draw the line that markdown puts under a table's head or end. */
    static boolean isRule(List<String> cells) {
        boolean dashes = cells.stream().anyMatch(cell -> cell.strip().length() >= 2);
        return dashes
                && cells.stream()
                        .allMatch(cell -> RULE_CELL.matcher(cell.strip()).matches());
    }
}
