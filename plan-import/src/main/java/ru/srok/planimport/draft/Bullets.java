package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the marks that open the items of a list in a text. */
final class Bullets {

    private static final String DASHES = "-–—";
    private static final String DOTS = "*•·▪●";
    private static final String BORDERS = ":;,.";

    private Bullets() {}

    /** The kinds of marks; a list uses one of them. */
    enum Kind {
        DASH,
        DOT,
        /** 1) */
        PAREN,
        /** а) */
        LETTER,
        /** 1. */
        NUMBER
    }

    /**
     * A mark.
     *
     * @param start where it begins
     * @param end where the item's text begins
     * @param order the number it carries, 0 for a bullet
     */
    record Mark(Kind kind, int start, int end, int order) {}

    /**
     * All marks of a paragraph in order.
     *
     * @param text the paragraph
     * @param looseDash a dash that counts between blanks even where no sign ends the item before it; 0 for none
     */
    static List<Mark> in(String text, char looseDash) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean atStart = i == 0;
            if (atStart || text.charAt(i - 1) == ' ') {
                boolean border = atStart || (i > 1 && BORDERS.indexOf(text.charAt(i - 2)) >= 0);
                Mark mark = markAt(text, i, border, looseDash);
                if (mark != null) {
                    marks.add(mark);
                }
            }
        }
        return marks;
    }

    /** Whether a text begins with a mark. */
    static boolean opens(String text) {
        return in(text, (char) 0).stream().anyMatch(mark -> mark.start() == 0);
    }

    private static @Nullable Mark markAt(String text, int at, boolean border, char looseDash) {
        char c = text.charAt(at);
        boolean spaced = at + 1 < text.length() && text.charAt(at + 1) == ' ';
        if (DASHES.indexOf(c) >= 0 && opensText(text, at + 1)) {
            return border || (c == looseDash && spaced) ? new Mark(Kind.DASH, at, at + 1, 0) : null;
        }
        if (DOTS.indexOf(c) >= 0 && opensText(text, at + 1)) {
            return new Mark(Kind.DOT, at, at + 1, 0);
        }
        return numberedMark(text, at, border);
    }

    private static @Nullable Mark numberedMark(String text, int at, boolean border) {
        int end = at;
        while (end < text.length() && end - at < 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean digits = end > at;
        if (!digits && LookAlikes.isCyrillic(text.charAt(at))) {
            end = at + 1;
        }
        if (end == at || !opensText(text, end + 1)) {
            return null;
        }
        char sign = text.charAt(end);
        int order =
                digits ? Integer.parseInt(text.substring(at, end)) : Character.toLowerCase(text.charAt(at)) - 'а' + 1;
        if (sign == ')') {
            return new Mark(digits ? Kind.PAREN : Kind.LETTER, at, end + 1, order);
        }
        return sign == '.' && digits && border ? new Mark(Kind.NUMBER, at, end + 1, order) : null;
    }

    /** Whether text of an item begins here, perhaps after a blank. */
    private static boolean opensText(String text, int at) {
        int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return next < text.length()
                && (Character.isLetter(text.charAt(next))
                        || "«\"„“(".indexOf(text.charAt(next)) >= 0
                        || (next > at && Character.isDigit(text.charAt(next))));
    }
}
