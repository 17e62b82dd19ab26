package ru.srok.printing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** What the colours mean, in as many lines as it takes. */
record Legend(Font font, List<Entry> entries) {

    private static final int BOX = 34;
    private static final int GAP = 36;
    private static final int LINE = 50;
    private static final int HALF = 110;

    /** A kind and where it stands. */
    private record Entry(ProgressBars.Kind kind, int x, int line) {}

    static Legend of(List<ProgressBars.Kind> kinds, Font font, int width) {
        List<Entry> entries = new ArrayList<>();
        int x = 0;
        int line = 0;
        for (ProgressBars.Kind kind : kinds) {
            int wide = BOX + BOX / 3 + TextBlock.width(kind.label(), font);
            if (x > 0 && x + wide > width) {
                x = 0;
                line++;
            }
            entries.add(new Entry(kind, x, line));
            x += wide + GAP;
        }
        return new Legend(font, entries);
    }

    /** In pixels. */
    int height() {
        return entries.isEmpty() ? 0 : (entries.get(entries.size() - 1).line() + 1) * LINE;
    }

    void draw(Graphics2D canvas, int x, int y) {
        canvas.setFont(font);
        for (Entry entry : entries) {
            int top = y + entry.line() * LINE;
            canvas.setColor(entry.kind().colour());
            canvas.fillRect(x + entry.x(), top, BOX, BOX);
            canvas.setColor(Color.DARK_GRAY);
            canvas.drawRect(x + entry.x(), top, BOX, BOX);
            canvas.setColor(Color.BLACK);
            canvas.drawString(entry.kind().label(), x + entry.x() + BOX + BOX / 3, top + font.getSize() * 6 / 7);
        }
    }

    /** Black or white, whichever reads better on a colour. */
    static Color inkOn(Color ground) {
        double bright = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return bright > HALF ? Color.BLACK : Color.WHITE;
    }
}
