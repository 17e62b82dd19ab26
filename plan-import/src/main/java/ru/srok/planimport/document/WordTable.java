package ru.srok.planimport.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/** Reads the rows of a Word table. */
final class WordTable {

    private static final BigInteger WIDEST = BigInteger.valueOf(1_000);

    private final WordText text;

    WordTable(WordText text) {
        this.text = text;
    }

    List<Row> rows(CTTbl table) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (CTRow row : WordText.elements(table, CTRow.class)) {
            number++;
            CTTrPr properties = row.getTrPr();
            if (properties == null || !properties.isSetDel()) {
                rows.add(row(number, row, skipped(properties)));
            }
        }
        return rows;
    }

    private Row row(int number, CTRow row, int firstColumn) {
        List<CTTc> printed = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        for (CTTc cell : WordText.elements(row, CTTc.class)) {
            CTTcPr properties = cell.getTcPr();
            if (continuesLeft(properties) && !printed.isEmpty()) {
                spans.set(spans.size() - 1, spans.get(spans.size() - 1) + span(properties));
            } else {
                printed.add(cell);
                spans.add(span(properties));
            }
        }
        return new Row(number, 0, cells(firstColumn, printed, spans));
    }

    private List<Cell> cells(int firstColumn, List<CTTc> printed, List<Integer> spans) {
        List<List<String>> texts =
                CellLines.settle(printed.stream().map(this::paragraphs).toList());
        List<Cell> cells = new ArrayList<>();
        int column = firstColumn;
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new Cell(column, spans.get(i), texts.get(i), continuesAbove(printed.get(i))));
            column += spans.get(i);
        }
        return cells;
    }

    /** What a cell that continues the one above it holds is not printed. */
    private List<String> paragraphs(CTTc cell) {
        return continuesAbove(cell) ? List.of() : text.paragraphs(cell);
    }

    private static boolean continuesAbove(CTTc cell) {
        CTTcPr properties = cell.getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private static boolean continuesLeft(@Nullable CTTcPr properties) {
        return properties != null
                && properties.isSetHMerge()
                && properties.getHMerge().getVal() != STMerge.RESTART;
    }

    private static int span(@Nullable CTTcPr properties) {
        return properties != null && properties.isSetGridSpan()
                ? bounded(properties.getGridSpan().getVal(), BigInteger.ONE)
                : 1;
    }

    /** How many columns of the grid the row leaves out at its beginning. */
    private static int skipped(@Nullable CTTrPr properties) {
        return properties != null && properties.sizeOfGridBeforeArray() > 0
                ? bounded(properties.getGridBeforeArray(0).getVal(), BigInteger.ZERO)
                : 0;
    }

    private static int bounded(@Nullable BigInteger columns, BigInteger least) {
        return columns == null
                ? least.intValue()
                : columns.min(WIDEST).max(least).intValue();
    }
}
