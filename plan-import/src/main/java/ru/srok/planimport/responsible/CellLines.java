package ru.srok.planimport.responsible;

import java.util.ArrayList;
import java.util.List;

/** Cleans a responsible cell and cuts it at the separators that always part: line breaks and semicolons. */
final class CellLines {

    private static final int LONGEST = 4_000;

    private CellLines() {}

    static List<String> of(String cell) {
        String text = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        List<String> lines = new ArrayList<>();
        for (String part : cut(Markup.removed(text))) {
            String line = withoutBullet(blanksJoined(part));
            if (line.isEmpty()) {
                continue;
            }
            if (!lines.isEmpty() && Wrapping.continues(lines.get(lines.size() - 1), line)) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line);
            } else {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth = depth(depth, letter);
            if (letter == '\n' || (letter == ';' && depth == 0)) {
                parts.add(text.substring(start, i));
                start = i + 1;
                depth = letter == '\n' ? 0 : depth;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static int depth(int depth, char letter) {
        if (letter == '(' || letter == '«') {
            return depth + 1;
        }
        return letter == ')' || letter == '»' ? Math.max(0, depth - 1) : depth;
    }

    private static String withoutBullet(String line) {
        int start = 0;
        while (start < line.length() && isBullet(line, start)) {
            start++;
        }
        return numbered(line.substring(start).strip());
    }

    private static boolean isBullet(String line, int at) {
        char letter = line.charAt(at);
        return Letters.isDash(letter) || " •*·●▪\uf0b7✓".indexOf(letter) >= 0;
    }

    /** Without «1.» or «2)» at the beginning of a list. */
    private static String numbered(String line) {
        int digits = 0;
        while (digits < line.length() && digits < 3 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean marked = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return marked && !startsWithDigit(line, digits + 1)
                ? line.substring(digits + 1).strip()
                : line;
    }

    private static boolean startsWithDigit(String line, int at) {
        return at < line.length() && Character.isDigit(line.charAt(at));
    }

    static String blanksJoined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isBlank(letter)) {
                blank = joined.length() > 0;
                continue;
            }
            if (blank) {
                joined.append(' ');
                blank = false;
            }
            joined.append(letter);
        }
        return joined.toString();
    }

    private static boolean isBlank(char letter) {
        boolean ordinary = letter == ' ' || (letter >= '\t' && letter <= '\r');
        return ordinary
                || letter == '\u00a0'
                || (letter >= '\u2000' && letter <= '\u200b')
                || letter == '\u202f'
                || letter == '\ufeff';
    }
}
