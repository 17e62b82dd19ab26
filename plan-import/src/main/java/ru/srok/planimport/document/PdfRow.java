package ru.srok.planimport.document;

import java.util.List;

/**
 * A table's row on one page.
 *
 * @param page from 1
 * @param cells from left to right
 */
record PdfRow(int page, List<PdfCell> cells) {

    PdfRow {
        cells = List.copyOf(cells);
    }

    boolean empty() {
        return cells.stream().allMatch(PdfCell::empty);
    }
}
