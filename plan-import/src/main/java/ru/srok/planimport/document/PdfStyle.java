package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How a document is set, learned from its own lines.
 *
 * @param leading usual distance of baselines in font heights
 * @param wrapsAtBlanks whether a blank is drawn where a line was wrapped, so that its absence tells something
 * @param words its words
 */
record PdfStyle(double leading, boolean wrapsAtBlanks, PdfWords words) {

    private static final double DEFAULT_LEADING = 1.15;
    private static final double CLOSEST = 0.8;
    private static final double FARTHEST = 2.2;

    static PdfStyle of(List<PdfColumnText> texts) {
        List<Double> distances = new ArrayList<>();
        PdfWords words = new PdfWords();
        int wraps = 0;
        int blanks = 0;
        for (PdfColumnText text : texts) {
            text.lines().forEach(words::learn);
            for (int i = 1; i < text.lines().size(); i++) {
                PdfLine line = text.lines().get(i - 1);
                PdfLine next = text.lines().get(i);
                distances.add(distance(line, next));
                if (!text.endedEarly(line, next)) {
                    wraps++;
                    blanks += line.endsBlank() ? 1 : 0;
                }
            }
        }
        return new PdfStyle(usual(distances), blanks * 2 > wraps, words);
    }

    static double distance(PdfLine line, PdfLine next) {
        return (next.base() - line.base()) / Math.max(line.size(), next.size());
    }

    /** Few lines stand closer than those of one paragraph; most may stand farther in short cells. */
    private static double usual(List<Double> distances) {
        List<Double> sorted = distances.stream()
                .filter(distance -> distance > CLOSEST && distance < FARTHEST)
                .sorted()
                .toList();
        return sorted.isEmpty() ? DEFAULT_LEADING : sorted.get(sorted.size() / 4);
    }
}
