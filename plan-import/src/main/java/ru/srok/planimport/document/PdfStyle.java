package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How a document is set, learned from its own lines.
 *
 * @param leading usual distance of baselines in font heights
 * @param wrapsAtBlanks whether a blank is drawn where a line was wrapped, so that its absence tells something
 * @param hyphenates whether words are hyphenated at line ends
 * @param words its words
 */
record PdfStyle(double leading, boolean wrapsAtBlanks, boolean hyphenates, PdfWords words) {

    private static final double DEFAULT_LEADING = 1.15;
    private static final double CLOSEST = 0.8;
    private static final double FARTHEST = 2.2;
    /** A drawn blank is about this wide, in font heights; where less room is left, none is drawn. */
    private static final double BLANK = 0.4;
    /** So many words known to be hyphenated by the layout program show that it hyphenates. */
    private static final int HYPHENATED = 3;

    static PdfStyle of(List<PdfColumnText> texts) {
        PdfWords words = new PdfWords();
        texts.forEach(text -> text.lines().forEach(words::learn));
        List<Double> distances = new ArrayList<>();
        int[] wraps = new int[2];
        int hyphenated = 0;
        for (PdfColumnText text : texts) {
            for (int i = 1; i < text.lines().size(); i++) {
                PdfLine line = text.lines().get(i - 1);
                PdfLine next = text.lines().get(i);
                distances.add(distance(line, next));
                if (!text.endedEarly(line, next)) {
                    wraps[line.endsBlank() ? 1 : 0]++;
                }
                hyphenated += PdfHyphens.hyphenated(line, next) && words.knowsJoined(line, next) ? 1 : 0;
            }
        }
        return new PdfStyle(usual(distances), wraps[1] > wraps[0], hyphenated >= HYPHENATED, words);
    }

    /**
     * Whether the author ended the line. A blank drawn behind it says that it was wrapped, even if the next word would
     * fit: that may hang on others by blanks that don't break.
     */
    boolean endedEarly(PdfColumnText column, PdfLine line, PdfLine next) {
        return column.endedEarly(line, next)
                && !(wrapsAtBlanks && line.endsBlank() && column.room(line) < next.right() - next.left());
    }

    /** Whether a blank would have been drawn behind the line if there were one. */
    boolean blankMissing(PdfColumnText column, PdfLine line) {
        return wrapsAtBlanks && !line.endsBlank() && column.room(line) > BLANK * line.size();
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
