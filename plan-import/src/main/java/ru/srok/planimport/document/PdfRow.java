package ru.srok.planimport.document;

import java.util.List;
import java.util.stream.Collectors;

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

    boolean sameText(PdfRow other) {
        return texts().equals(other.texts());
    }

    private List<String> texts() {
        return cells.stream()
                .map(cell -> cell.lines().stream().map(PdfLine::text).collect(Collectors.joining(" ")))
                .toList();
    }
}
