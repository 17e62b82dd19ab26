package ru.srok.bot.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width; a word that is wider than a line is broken inside. */
public final class TextWrap {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private TextWrap(int width) {
        this.width = Math.max(2, width);
    }

    /** The text as lines of at most {@code width} columns, not broken at no-break spaces; no line for no text. */
    public static List<String> lines(String text, int width) {
        TextWrap wrap = new TextWrap(width);
        for (String word : OneLine.withGlue(text).split(" ")) {
            wrap.add(word);
        }
        wrap.endLine();
        return wrap.lines;
    }

    /** The text cut to a width, with an ellipsis where something was cut. */
    public static String cut(String text, int width) {
        String clean = OneLine.of(text);
        if (DisplayWidth.of(clean) <= width) {
            return clean;
        }
        return lines(clean, width - 1).get(0) + "…";
    }

    private void add(String word) {
        int length = DisplayWidth.of(word);
        if (used > 0 && used + 1 + length <= width) {
            line.append(' ');
            used++;
        } else if (used > 0) {
            endLine();
        }
        if (length <= width) {
            line.append(word);
            used += length;
        } else {
            word.codePoints().forEach(this::addPoint);
        }
    }

    private void addPoint(int point) {
        int length = DisplayWidth.of(point);
        if (used + length > width) {
            endLine();
        }
        line.appendCodePoint(point);
        used += length;
    }

    private void endLine() {
        if (line.length() > 0) {
            lines.add(line.toString().replace(OneLine.GLUE, ' '));
        }
        line.setLength(0);
        used = 0;
    }
}
