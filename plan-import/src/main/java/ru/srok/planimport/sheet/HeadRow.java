package ru.srok.planimport.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import ru.srok.planimport.SheetColumn;
import ru.srok.planimport.SheetWords;
import ru.srok.planimport.document.OpenedWorkbook;

/**
 * Where the table stands: which sheet, which row holds the heads, and in which column each of them is.
 *
 * @param sheet the sheet
 * @param row the heads' row, from 0
 * @param columns the columns found, from 0
 */
record HeadRow(Sheet sheet, int row, Map<SheetColumn, Integer> columns) {

    /** Somebody may put a few lines above the table. */
    private static final int SEARCHED_ROWS = 30;

    /** The row that has most heads, wherever it stands and in whatever order; one without any if there is none. */
    static HeadRow find(OpenedWorkbook opened, SheetWords words) {
        HeadRow best = new HeadRow(opened.workbook().getSheetAt(0), 0, Map.of());
        for (Sheet sheet : opened.workbook()) {
            boolean ours = sheet.getSheetName().equals(SheetMarks.SHEET)
                    || sheet.getSheetName().equals(SheetLists.SHEET);
            for (int at = 0; !ours && at < SEARCHED_ROWS; at++) {
                Map<SheetColumn, Integer> columns = columns(opened, sheet.getRow(at), words);
                best = columns.size() > best.columns().size() ? new HeadRow(sheet, at, columns) : best;
            }
        }
        return best;
    }

    /** The columns that must be there and are not. */
    List<SheetColumn> missing() {
        return Arrays.stream(SheetColumn.values())
                .filter(SheetColumn::required)
                .filter(column -> !columns.containsKey(column))
                .toList();
    }

    /** The rows below the heads. */
    IntStream lines() {
        return IntStream.rangeClosed(row + 1, sheet.getLastRowNum());
    }

    private static Map<SheetColumn, Integer> columns(OpenedWorkbook opened, @Nullable Row row, SheetWords words) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        if (row != null) {
            for (Cell cell : row) {
                String text = plain(opened.text(cell));
                for (Map<SheetColumn, String> heads :
                        List.of(words.heads(), words.former().heads())) {
                    heads.forEach((column, head) -> {
                        if (plain(head).equals(text)) {
                            columns.putIfAbsent(column, cell.getColumnIndex());
                        }
                    });
                }
            }
        }
        return columns;
    }

    private static String plain(String head) {
        return head.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}№]+", "");
    }
}
