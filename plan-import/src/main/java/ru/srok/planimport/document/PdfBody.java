package ru.srok.planimport.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Between which edges a page's text outside tables is wrapped. */
final class PdfBody {

    private final Map<Integer, Long> widthOfPage = new HashMap<>();
    private final Map<Long, Double> left = new HashMap<>();
    private final Map<Long, Double> right = new HashMap<>();

    private PdfBody() {}

    static PdfBody of(List<PdfSheet> sheets) {
        PdfBody body = new PdfBody();
        sheets.forEach(body::learn);
        return body;
    }

    PdfColumnText text(int page, List<PdfLine> lines) {
        long width = widthOfPage.getOrDefault(page, 0L);
        double begin = left.getOrDefault(width, 0.0);
        // margins are seldom wider on the right than on the left
        double end = Math.max(right.getOrDefault(width, 0.0), width - begin);
        return new PdfColumnText(lines, begin, end);
    }

    private void learn(PdfSheet sheet) {
        long width = Math.round(sheet.page().width());
        widthOfPage.put(sheet.page().number(), width);
        for (PdfLine line : PdfLines.of(sheet.free())) {
            left.merge(width, line.left(), Math::min);
            right.merge(width, line.right(), Math::max);
        }
    }
}
