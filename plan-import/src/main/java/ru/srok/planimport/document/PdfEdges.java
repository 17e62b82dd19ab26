package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Edges of rows or columns: places that lie close to each other count as one. */
final class PdfEdges {

    private PdfEdges() {}

    static List<Double> clustered(Collection<Double> places, double slack) {
        List<Double> edges = new ArrayList<>();
        double begin = Double.NEGATIVE_INFINITY;
        for (double place : places.stream().sorted().toList()) {
            if (place - begin > slack) {
                edges.add(place);
                begin = place;
            }
        }
        return edges;
    }

    static int nearest(List<Double> edges, double place) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - place) < Math.abs(edges.get(best) - place)) {
                best = i;
            }
        }
        return best;
    }

    /** The gap between two edges in which a place lies, or -1. */
    static int gapOf(List<Double> edges, double place) {
        if (edges.isEmpty() || place < edges.get(0)) {
            return -1;
        }
        for (int i = 1; i < edges.size(); i++) {
            if (place <= edges.get(i)) {
                return i - 1;
            }
        }
        return -1;
    }
}
