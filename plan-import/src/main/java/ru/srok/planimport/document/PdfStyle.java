package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a document is set, learned from its own lines.
 *
 * @param leading usual distance of baselines in font heights
 * @param wrapsAtBlanks whether a blank is drawn where a line was wrapped, so that its absence tells something
 * @param hyphenates whether words are hyphenated at line ends
 * @param spaced whether paragraphs stand apart by more than the usual leading
 * @param words its words
 */
record PdfStyle(double leading, boolean wrapsAtBlanks, boolean hyphenates, boolean spaced, PdfWords words) {

    /** Lines farther apart than the usual leading times this belong to two paragraphs. */
    private static final double CLEARLY_FARTHER = 1.25;

    private static final double DEFAULT_LEADING = 1.15;
    private static final double CLOSEST = 0.8;
    private static final double FARTHEST = 2.2;
    /** A drawn blank is about this wide, in font heights; where less room is left, none is drawn. */
    private static final double BLANK = 0.4;
    /** So many words known to be hyphenated by the layout program show that it hyphenates. */
    private static final int HYPHENATED = 3;
    /** So many gaps show that paragraphs are set apart. */
    private static final int SPACED = 4;
    /** No words hang together so long that a line is left empty for so great a part. */
    private static final double MUCH_ROOM = 0.35;

    static PdfStyle of(List<PdfPart> parts) {
        List<PdfColumnText> cells = texts(parts.stream().filter(PdfPart.OfTable.class::isInstance));
        List<PdfColumnText> all = texts(parts.stream());
        PdfWords words = new PdfWords();
        all.forEach(text -> text.lines().forEach(words::learn));
        double leading = usual(distances(all));
        long apart = distances(cells).stream()
                .filter(distance -> distance > leading * CLEARLY_FARTHER)
                .count();
        return new PdfStyle(leading, wrapsAtBlanks(all), hyphenated(all, words) >= HYPHENATED, apart >= SPACED, words);
    }

    private static List<PdfColumnText> texts(Stream<PdfPart> parts) {
        return parts.flatMap(part -> part.texts().stream()).toList();
    }

    private static List<Double> distances(List<PdfColumnText> texts) {
        List<Double> distances = new ArrayList<>();
        texts.forEach(text -> text.pairs((line, next) -> distances.add(distance(line, next))));
        return distances;
    }

    private static boolean wrapsAtBlanks(List<PdfColumnText> texts) {
        int[] wraps = new int[2];
        for (PdfColumnText text : texts) {
            text.pairs((line, next) -> {
                if (!text.endedEarly(line, next)) {
                    wraps[line.endsBlank() ? 1 : 0]++;
                }
            });
        }
        return wraps[1] > wraps[0];
    }

    private static int hyphenated(List<PdfColumnText> texts, PdfWords words) {
        int[] count = new int[1];
        for (PdfColumnText text : texts) {
            text.pairs((line, next) ->
                    count[0] += PdfHyphens.hyphenated(line, next) && words.knowsJoined(line, next) ? 1 : 0);
        }
        return count[0];
    }

    /**
     * Whether the author ended the line. A blank drawn behind it says that it was wrapped, even if the next word would
     * fit: that may hang on others by blanks that don't break.
     */
    boolean endedEarly(PdfColumnText column, PdfLine line, PdfLine next) {
        boolean wrapped = wrapsAtBlanks && line.endsBlank();
        double muchRoom = Math.min(next.right() - next.left(), MUCH_ROOM * column.width());
        return column.endedEarly(line, next) && !(wrapped && column.room(line) < muchRoom);
    }

    boolean apart(PdfLine line, PdfLine next) {
        return distance(line, next) > leading * CLEARLY_FARTHER;
    }

    /** Whether a blank would have been drawn behind the line if there were one. */
    boolean blankMissing(PdfColumnText column, PdfLine line) {
        return wrapsAtBlanks && !line.endsBlank() && column.room(line) > BLANK * line.size();
    }

    private static double distance(PdfLine line, PdfLine next) {
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
