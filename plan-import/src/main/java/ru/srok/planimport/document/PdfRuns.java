package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unbroken pieces of lines, as they were drawn: unlike whole lines they never go over two columns. */
final class PdfRuns {

    private static final int NEXT_LOOKED_AT = 40;
    private static final double DEFAULT_LEADING = 1.16;
    private static final double CLOSEST = 0.9;
    private static final double FARTHEST = 2;
    private static final double BIN = 0.04;

    private PdfRuns() {}

    /** From top to bottom; sideways text is left out. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        Map<Integer, List<PdfGlyph>> byRun = new LinkedHashMap<>();
        for (PdfGlyph glyph : glyphs) {
            if (glyph.quarter() == 0) {
                byRun.computeIfAbsent(glyph.run(), run -> new ArrayList<>()).add(glyph);
            }
        }
        List<PdfLine> runs = new ArrayList<>();
        byRun.values().forEach(run -> PdfLines.line(run).ifPresent(runs::add));
        runs.sort(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left));
        return runs;
    }

    /** The usual distance of baselines in font heights: that of the closest lines below each other. */
    static double leading(List<List<PdfLine>> pages) {
        List<Double> distances = new ArrayList<>();
        for (List<PdfLine> runs : pages) {
            for (int i = 0; i < runs.size(); i++) {
                distances.add(toNext(runs, i));
            }
        }
        return closestOften(distances);
    }

    /** The closest of the distances that are found often. */
    private static double closestOften(List<Double> distances) {
        int[] counts = new int[(int) (FARTHEST / BIN) + 1];
        for (double distance : distances) {
            if (distance > CLOSEST && distance < FARTHEST) {
                counts[(int) Math.round(distance / BIN)]++;
            }
        }
        int most = Arrays.stream(counts).max().orElse(0);
        for (int bin = 0; bin < counts.length; bin++) {
            if (most > 0 && counts[bin] * 4 >= most) {
                return bin * BIN;
            }
        }
        return DEFAULT_LEADING;
    }

    private static double toNext(List<PdfLine> runs, int i) {
        PdfLine run = runs.get(i);
        for (int next = i + 1; next < Math.min(runs.size(), i + NEXT_LOOKED_AT); next++) {
            PdfLine below = runs.get(next);
            double distance = (below.base() - run.base()) / Math.max(run.size(), below.size());
            if (distance > 0.3 && below.left() < run.right() && below.right() > run.left()) {
                return distance;
            }
        }
        return Double.MAX_VALUE;
    }
}
