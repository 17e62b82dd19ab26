package ru.srok.printing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws progress as a picture for a phone, with the bundled typeface alone. */
public final class ProgressPicture {

    private static final int WIDTH = 1080;
    private static final int MARGIN = 48;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final int BAR = 62;
    private static final int GAP = 34;
    private static final int NOTE_GAP = 24;
    private static final int TOTAL_LINE = 150;
    private static final Color INK = new Color(0x1a, 0x1a, 0x1a);
    private static final Color FAINT = new Color(0x55, 0x55, 0x55);

    private final ProgressBars bars;
    private final Font words = Typeface.REGULAR.at(34f);
    private final Font bold = Typeface.BOLD.at(34f);
    private final TextBlock title;
    private final TextBlock subtitle;
    private final Legend legend;
    private final List<TextBlock> titles = new ArrayList<>();

    /** A picture of this; nothing is drawn yet. */
    public ProgressPicture(ProgressBars bars) {
        this.bars = bars;
        title = TextBlock.of(bars.title(), Typeface.BOLD.at(46f), INNER, 3);
        subtitle = TextBlock.of(bars.subtitle(), words, INNER, 2);
        legend = Legend.of(bars.kinds(), Typeface.REGULAR.at(32f), INNER);
        bars.bars()
                .forEach(bar -> titles.add(
                        TextBlock.of(bar.title(), words, INNER - TextBlock.width(bar.note(), bold) - NOTE_GAP, 2)));
    }

    /** Writes it as PNG; the stream stays open. */
    public void write(OutputStream png) throws IOException {
        int head = MARGIN + title.height() + subtitle.height() + TOTAL_LINE + legend.height() + GAP;
        int chart = titles.stream().mapToInt(one -> one.height() + BAR + GAP).sum();
        BufferedImage image = new BufferedImage(WIDTH, head + chart + MARGIN / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            head(canvas);
            canvas.translate(0, head);
            bars(canvas, chart);
        } finally {
            canvas.dispose();
        }
        ImageIO.write(image, "png", png);
    }

    private void head(Graphics2D canvas) {
        canvas.setColor(INK);
        title.draw(canvas, MARGIN, MARGIN / 2);
        int y = MARGIN / 2 + title.height();
        canvas.setColor(FAINT);
        subtitle.draw(canvas, MARGIN, y + 6);
        y += subtitle.height();
        canvas.setColor(INK);
        canvas.setFont(Typeface.BOLD.at(110f));
        canvas.drawString(bars.total(), MARGIN, y + TOTAL_LINE - 30);
        legend.draw(canvas, MARGIN, y + TOTAL_LINE + 6);
    }

    private void bars(Graphics2D canvas, int height) {
        BarChart chart = new BarChart(WIDTH, height);
        List<Piece> pieces = pieces();
        pieces.forEach(
                piece -> chart.piece(piece.left(), piece.right(), piece.top(), piece.top() + BAR, piece.colour()));
        chart.draw(canvas);
        pieces.forEach(piece -> number(canvas, chart, piece));
        int y = 0;
        for (int i = 0; i < titles.size(); i++) {
            canvas.setColor(INK);
            titles.get(i).draw(canvas, MARGIN, y);
            String note = bars.bars().get(i).note();
            canvas.setFont(bold);
            int top = y + titles.get(i).height() - titles.get(i).lineHeight() + bold.getSize();
            canvas.drawString(note, WIDTH - MARGIN - TextBlock.width(note, bold), top);
            y += titles.get(i).height() + BAR + GAP;
        }
    }

    private record Piece(double left, double right, int top, int amount, Color colour) {}

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < titles.size(); i++) {
            int top = y + titles.get(i).height() + 8;
            pieces.addAll(pieces(bars.bars().get(i), top));
            y += titles.get(i).height() + BAR + GAP;
        }
        return pieces;
    }

    private List<Piece> pieces(ProgressBars.Bar bar, int top) {
        int all = bar.sum();
        if (all == 0) {
            return List.of(new Piece(MARGIN, WIDTH - (double) MARGIN, top, 0, Color.WHITE));
        }
        List<Piece> pieces = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < bar.parts().size(); i++) {
            int amount = bar.parts().get(i);
            if (amount > 0) {
                pieces.add(new Piece(
                        at(before, all),
                        at(before + amount, all),
                        top,
                        amount,
                        bars.kinds().get(i).colour()));
            }
            before += amount;
        }
        return pieces;
    }

    private static double at(int amount, int all) {
        return MARGIN + (double) INNER * amount / all;
    }

    private void number(Graphics2D canvas, BarChart chart, Piece piece) {
        String number = piece.amount() == 0 ? "–" : Integer.toString(piece.amount());
        int width = TextBlock.width(number, bold);
        if (width + 2 > piece.right() - piece.left()) {
            return;
        }
        canvas.setFont(bold);
        canvas.setColor(Legend.inkOn(piece.colour()));
        int middle = chart.x((piece.left() + piece.right()) / 2);
        canvas.drawString(number, middle - width / 2, chart.y(piece.top() + BAR / 2.0) + bold.getSize() / 3);
    }
}
