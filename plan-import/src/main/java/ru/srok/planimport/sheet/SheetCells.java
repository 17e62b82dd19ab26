package ru.srok.planimport.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import ru.srok.planimport.SheetColumn;
import ru.srok.planimport.document.OpenedWorkbook;

/** The cells of the table; one that lies under a merged cell holds what that one holds. */
final class SheetCells {

    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    /** Somebody merges two or three rows; thousands are an attack. */
    private static final int MOST_MERGED = 10_000;

    private final OpenedWorkbook opened;
    private final HeadRow heads;
    private final Map<CellAddress, CellAddress> merged = new HashMap<>();

    SheetCells(OpenedWorkbook opened, HeadRow heads) {
        this.opened = opened;
        this.heads = heads;
        heads.sheet().getMergedRegions().forEach(this::follow);
    }

    /** The cell; nothing if it has no content. */
    Optional<Cell> cell(int row, SheetColumn column) {
        return Optional.ofNullable(heads.columns().get(column)).flatMap(at -> cell(new CellAddress(row, at)));
    }

    /** The text of a cell without blanks at its ends; empty if it has none or shows an error. */
    String text(int row, SheetColumn column) {
        return cell(row, column)
                .filter(cell -> type(cell) != CellType.ERROR)
                .map(opened::text)
                .map(text -> BLANK_ENDS.matcher(text).replaceAll(""))
                .orElse("");
    }

    /** The address as people read it: «E14». */
    String address(int row, SheetColumn column) {
        return new CellAddress(row, heads.columns().getOrDefault(column, 0)).formatAsString();
    }

    /** What a cell holds, or its formula gave when it was last computed. */
    static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private Optional<Cell> cell(CellAddress address) {
        CellAddress first = merged.getOrDefault(address, address);
        Row row = heads.sheet().getRow(first.getRow());
        return row == null ? Optional.empty() : Optional.ofNullable(row.getCell(first.getColumn()));
    }

    private void follow(CellRangeAddress region) {
        for (CellAddress covered : region) {
            if (merged.size() >= MOST_MERGED) {
                return;
            }
            merged.put(covered, new CellAddress(region.getFirstRow(), region.getFirstColumn()));
        }
    }
}
