package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number of a row or heading.
 *
 * @param printed as printed, without its final dot and blanks
 * @param parts its parts as numbers («2.1.3» → 2, 1, 3)
 * @param style how it is written
 */
record RowNumber(String printed, List<Integer> parts, Style style) {

    private static final int LONGEST = 16;
    private static final int MOST_DIGITS = 3;
    private static final int MOST_PARTS = 6;

    RowNumber {
        parts = List.copyOf(parts);
    }

    /** How a number is written. */
    enum Style {
        ARABIC,
        ROMAN,
        LETTER
    }

    /** Reads a cell that holds a number and nothing else. */
    static Optional<RowNumber> of(String cell) {
        String printed = stripDots(Blanks.without(cell));
        String core = core(printed);
        if (core.isEmpty() || core.length() > LONGEST) {
            return Optional.empty();
        }
        if (Roman.isRoman(core)) {
            return Optional.of(new RowNumber(printed, List.of(Roman.valueOf(core)), Style.ROMAN));
        }
        if (core.length() == 1 && Character.isLetter(core.charAt(0))) {
            return printed.length() > 1 || Blanks.without(cell).length() > 1
                    ? Optional.of(new RowNumber(printed, List.of((int) core.charAt(0)), Style.LETTER))
                    : Optional.empty();
        }
        return parts(core).map(parts -> new RowNumber(printed, parts, Style.ARABIC));
    }

    /** How many parts it has. */
    int depth() {
        return parts.size();
    }

    /** Whether {@code other} lies directly or deeper under this number. */
    boolean isParentOf(RowNumber other) {
        return other.depth() > depth() && other.parts.subList(0, depth()).equals(parts);
    }

    /** Whether {@code other} lies under the number before this one («3» after «2.8»). */
    boolean followsChildOfPrevious(RowNumber other) {
        List<Integer> before = new ArrayList<>(parts);
        before.set(depth() - 1, parts.get(depth() - 1) - 1);
        return new RowNumber(printed, before, style).isParentOf(other);
    }

    /** The number without prefixes and marks, for comparing. */
    String key() {
        return style + parts.toString();
    }

    static String stripDots(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String core(String printed) {
        String core = printed;
        for (String prefix : List.of("№", "п.", "п")) {
            if (core.startsWith(prefix) && core.length() > prefix.length()) {
                core = core.substring(prefix.length());
            }
        }
        while (core.endsWith(")") || core.endsWith(".")) {
            core = core.substring(0, core.length() - 1);
        }
        return core;
    }

    private static Optional<List<Integer>> parts(String core) {
        List<Integer> parts = new ArrayList<>();
        for (String part : core.split("[.,\\-]", -1)) {
            Optional<Integer> value =
                    parts.isEmpty() && Roman.isRoman(part) ? Optional.of(Roman.valueOf(part)) : digits(part);
            if (value.isEmpty() || parts.size() == MOST_PARTS) {
                return Optional.empty();
            }
            parts.add(value.get());
        }
        return Optional.of(parts);
    }

    private static Optional<Integer> digits(String part) {
        int end = part.length();
        if (end > 1 && Character.isLetter(part.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || end > MOST_DIGITS) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < end; i++) {
            char c = part.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            value = value * 10 + (c - '0');
        }
        return Optional.of(end == part.length() ? value : value * 1000 + part.charAt(end));
    }
}
