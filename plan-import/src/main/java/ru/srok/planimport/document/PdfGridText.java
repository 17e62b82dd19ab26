package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a page's characters into the cells of its ruled tables. */
final class PdfGridText {

    private static final int OUTSIDE = -1;

    private final PdfPage page;
    private final List<PdfGrid> grids;
    private final List<Map<Integer, List<PdfGlyph>>> inCells = new ArrayList<>();
    private final List<PdfGlyph> free = new ArrayList<>();

    PdfGridText(PdfPage page, List<PdfGrid> grids) {
        this.page = page;
        this.grids = grids;
        grids.forEach(grid -> inCells.add(new HashMap<>()));
        List<PdfGlyph> target = free;
        for (PdfGlyph glyph : page.glyphs()) {
            // a blank at a line's end hangs over the border: it stays with the word before it
            target = glyph.blank() ? target : target(glyph);
            target.add(glyph);
        }
    }

    List<PdfGlyph> free() {
        return free;
    }

    List<PdfBlock.Piece> pieces() {
        List<PdfBlock.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            PdfGrid grid = grids.get(i);
            List<PdfRow> rows = rows(grid, inCells.get(i));
            pieces.add(new PdfBlock.Piece(page.number(), grid.top(), grid.bottom(), grid.xs(), rows));
        }
        return pieces;
    }

    private List<PdfGlyph> target(PdfGlyph glyph) {
        for (int i = 0; i < grids.size(); i++) {
            int cell = grids.get(i).cellAt(onPaper(glyph.middleX()), glyph.middleY());
            if (cell != OUTSIDE) {
                return inCells.get(i).computeIfAbsent(cell, key -> new ArrayList<>());
            }
        }
        return free;
    }

    /** Text that runs over the paper's edge belongs to the cell that is cut off there. */
    private double onPaper(double x) {
        return Math.max(1, Math.min(x, page.width() - 1));
    }

    private List<PdfRow> rows(PdfGrid grid, Map<Integer, List<PdfGlyph>> glyphs) {
        List<PdfRow> rows = new ArrayList<>();
        for (int row = 0; row + 1 < grid.ys().size(); row++) {
            PdfRow made = new PdfRow(page.number(), cells(grid, row, glyphs));
            if (!made.empty()) {
                rows.add(made);
            }
        }
        return rows;
    }

    /** A cell that covers several rows has its text in the first of them. */
    private static List<PdfCell> cells(PdfGrid grid, int row, Map<Integer, List<PdfGlyph>> glyphs) {
        List<PdfCell> cells = new ArrayList<>();
        int[] numbers = grid.cellOf()[row];
        int begin = 0;
        for (int column = 1; column <= numbers.length; column++) {
            if (column == numbers.length || numbers[column] != numbers[begin]) {
                boolean first = numbers[begin] / numbers.length == row;
                List<PdfGlyph> text = first ? glyphs.getOrDefault(numbers[begin], List.of()) : List.of();
                cells.add(new PdfCell(grid.xs().get(begin), grid.xs().get(column), PdfLines.of(text)));
                begin = column;
            }
        }
        return cells;
    }
}
