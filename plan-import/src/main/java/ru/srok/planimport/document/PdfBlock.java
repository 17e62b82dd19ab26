package ru.srok.planimport.document;

import java.util.List;

/** A part of a page, between two heights. */
sealed interface PdfBlock {

    int page();

    double top();

    /**
     * The part of a table that stands on one page.
     *
     * @param edges of its columns, from left to right
     */
    record Piece(int page, double top, double bottom, List<Double> edges, List<PdfRow> rows) implements PdfBlock {

        public Piece {
            edges = List.copyOf(edges);
            rows = List.copyOf(rows);
        }

        /** Whether a character stands at its height, so that it is part of it if the table is not ruled. */
        boolean holds(PdfGlyph glyph) {
            return glyph.middleY() > top && glyph.middleY() < bottom;
        }
    }

    /** A line outside tables. */
    record Text(int page, PdfLine line) implements PdfBlock {

        @Override
        public double top() {
            return line.top();
        }
    }
}
