package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/** A part of the document in reading order. */
sealed interface PdfPart {

    /** Its lines, by the widths at which they were wrapped. */
    List<PdfColumnText> texts();

    /**
     * A table, from all pages it runs over.
     *
     * @param rows of all pages
     * @param padding how far text keeps from the edges of its cell
     */
    record OfTable(List<PdfRow> rows, double padding) implements PdfPart {

        private static final double WIDEST_PADDING = 10;

        static OfTable of(List<PdfBlock.Piece> pieces) {
            List<PdfRow> rows = PdfHeadings.joined(
                    pieces.stream().flatMap(piece -> piece.rows().stream()).toList());
            double padding = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToDouble(PdfCell::indent)
                    .min()
                    .orElse(0);
            return new OfTable(rows, Math.max(0, Math.min(padding, WIDEST_PADDING)));
        }

        @Override
        public List<PdfColumnText> texts() {
            List<PdfColumnText> texts = new ArrayList<>();
            rows.forEach(row -> row.cells().forEach(cell -> texts.add(cell.text(padding))));
            return texts;
        }
    }

    /**
     * Text of one page outside tables.
     *
     * @param page from 1
     */
    record OfText(int page, PdfColumnText text) implements PdfPart {

        PdfLine lastLine() {
            return text.lines().get(text.lines().size() - 1);
        }

        @Override
        public List<PdfColumnText> texts() {
            return List.of(text);
        }
    }
}
