package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/** Joins wrapped lines to the paragraphs they were before. */
final class PdfParagraphs {

    private static final String BULLETS = "-–—−•·▪●○◦■□➢✓✔*";
    private static final String ITEM_ENDS = ";.:";

    private final PdfStyle style;
    private final PdfHyphens hyphens;

    PdfParagraphs(PdfStyle style) {
        this.style = style;
        this.hyphens = new PdfHyphens(style);
    }

    List<String> of(PdfColumnText column) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        List<PdfLine> lines = column.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && begins(column, lines.get(i - 1), lines.get(i))) {
                add(paragraphs, open);
            } else if (i > 0) {
                hyphens.join(open, hyphens.seam(column, lines.get(i - 1), lines.get(i)));
            }
            open.append(lines.get(i).text());
        }
        add(paragraphs, open);
        return paragraphs;
    }

    PdfHyphens hyphens() {
        return hyphens;
    }

    /** Whether a line begins a new paragraph. */
    boolean begins(PdfColumnText column, PdfLine line, PdfLine next) {
        return style.apart(line, next)
                || style.endedEarly(column, line, next)
                || endsItem(line) && startsItem(next.text()) && !wrapped(column, line, next);
    }

    /** Whether a line that ends an item does so by chance: where paragraphs are set apart, this one was not. */
    private boolean wrapped(PdfColumnText column, PdfLine line, PdfLine next) {
        if (column.endedEarly(line, next)) {
            return false;
        }
        boolean blankDrawn = style.wrapsAtBlanks() && line.endsBlank();
        return blankDrawn || style.spaced() && column.room(line) < line.size();
    }

    private static boolean endsItem(PdfLine line) {
        return ITEM_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** A bullet, or a short number or letter with a dot or bracket, before a blank. */
    static boolean startsItem(String text) {
        if (BULLETS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        String token = PdfWords.firstToken(text);
        int body = token.length() - 1;
        return body >= 1
                && body <= 3
                && token.length() < text.length()
                && (token.endsWith(")") || token.endsWith("."))
                && (token.substring(0, body).chars().allMatch(Character::isDigit) || body == 1 && token.endsWith(")"));
    }

    private static void add(List<String> paragraphs, StringBuilder open) {
        String text = open.toString().strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        open.setLength(0);
    }
}
