package ru.srok.printing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Words broken into lines of a width. */
record TextBlock(Font font, List<String> lines) {

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final String MORE = "…";
    private static final double LEADING = 1.2;

    /**
     * Breaks words at blanks; what does not fit is cut, with «…» in its place.
     *
     * @param width in pixels
     * @param most lines
     */
    static TextBlock of(String words, Font font, int width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, font) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return new TextBlock(font, cut(lines, font, width, most));
    }

    private static List<String> cut(List<String> lines, Font font, int width, int most) {
        List<String> some = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            some.set(most - 1, some.get(most - 1) + MORE);
        }
        some.replaceAll(line -> fitting(line, font, width));
        return some;
    }

    private static String fitting(String line, Font font, int width) {
        if (width(line, font) <= width) {
            return line;
        }
        int last = line.lastIndexOf(' ');
        String shorter = last > 0
                ? line.substring(0, last)
                : line.substring(0, line.offsetByCodePoints(line.length() - (line.endsWith(MORE) ? 1 : 0), -1));
        return fitting(shorter.replaceAll("[\\s,;:.–-]+$", "") + MORE, font, width);
    }

    /** In pixels. */
    static int width(String words, Font font) {
        return (int) Math.ceil(font.getStringBounds(words, SMOOTH).getWidth());
    }

    int lineHeight() {
        return (int) Math.round(font.getSize2D() * LEADING);
    }

    /** In pixels. */
    int height() {
        return lines.size() * lineHeight();
    }

    /** Draws from the upper left corner down. */
    void draw(Graphics2D canvas, int x, int y) {
        canvas.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            canvas.drawString(lines.get(i), x, y + i * lineHeight() + font.getSize());
        }
    }
}
