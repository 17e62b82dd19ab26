package ru.srok.planimport.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet: where each begins in a row, and which cells it covers. */
final class SheetMerges {

    /** Merges beyond these (a whole column, thousands of them) are no layout of a plan and are not followed. */
    private static final int MAX_ROWS = 2_000;

    private static final int MAX_ENTRIES = 200_000;

    /** The width of the merged cell that begins at a place; 0 where it only covers the place. */
    private final Map<Long, Integer> spans = new HashMap<>();

    private final Map<Long, Boolean> covered = new HashMap<>();

    SheetMerges(Sheet sheet) {
        for (int i = 0; i < sheet.getNumMergedRegions() && spans.size() < MAX_ENTRIES; i++) {
            follow(sheet.getMergedRegion(i));
        }
    }

    private void follow(CellRangeAddress region) {
        int lastRow = Math.min(region.getLastRow(), region.getFirstRow() + MAX_ROWS);
        int span = region.getLastColumn() - region.getFirstColumn() + 1;
        for (int row = region.getFirstRow(); row <= lastRow && spans.size() < MAX_ENTRIES; row++) {
            spans.put(key(row, region.getFirstColumn()), span);
            coverRow(region, row);
        }
    }

    private void coverRow(CellRangeAddress region, int row) {
        for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
            boolean anchor = row == region.getFirstRow() && column == region.getFirstColumn();
            if (!anchor && covered.size() < MAX_ENTRIES) {
                covered.put(key(row, column), true);
            }
        }
    }

    /** How many columns the cell at a place covers, 1 where nothing is merged. */
    int span(int row, int column) {
        return spans.getOrDefault(key(row, column), 1);
    }

    /** Whether a place lies under a merged cell that begins elsewhere, so that nothing of it is seen. */
    boolean covers(int row, int column) {
        return covered.containsKey(key(row, column));
    }

    private static long key(int row, int column) {
        return ((long) row << 20) | column;
    }
}
