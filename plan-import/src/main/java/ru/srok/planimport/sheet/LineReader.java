package ru.srok.planimport.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import ru.srok.planimport.SheetColumn;
import ru.srok.planimport.SheetLine;
import ru.srok.planimport.SheetLine.Deadline;
import ru.srok.planimport.SheetProblem;
import ru.srok.planimport.SheetProblem.Kind;
import ru.srok.planimport.SheetWords;

/** Reads the lines of a table one after another and gathers what is wrong with them. */
final class LineReader {

    /** Between these a bare number is a day whose cell lost its format: 2000 to 2099. */
    private static final double FIRST_DAY = 36_526;

    private static final double LAST_DAY = 73_050;

    private final SheetCells cells;
    private final ModeNames modes;
    private final Set<String> seen = new HashSet<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    LineReader(SheetCells cells, SheetWords words) {
        this.cells = cells;
        this.modes = new ModeNames(words);
    }

    /** What was found so far, in the order of the lines. */
    List<SheetProblem> problems() {
        return problems;
    }

    /** A line; nothing if all its cells but the id are blank, as after «clear contents». */
    Optional<SheetLine> read(int row) {
        boolean blank = Arrays.stream(SheetColumn.values())
                .filter(column -> column != SheetColumn.ID)
                .allMatch(column -> cells.text(row, column).isEmpty() && !isError(row, column));
        return blank ? Optional.empty() : Optional.of(line(row));
    }

    private SheetLine line(int row) {
        String id = id(row);
        Arrays.stream(SheetColumn.values())
                .filter(column -> column.required() && isError(row, column))
                .forEach(column -> report(row, column, Kind.FORMULA_ERROR));
        String title = cells.text(row, SheetColumn.TITLE);
        if (title.isEmpty() && !isError(row, SheetColumn.TITLE)) {
            report(row, SheetColumn.TITLE, Kind.TITLE_MISSING);
        }
        return new SheetLine(
                row + 1,
                id,
                cells.text(row, SheetColumn.NUMBER),
                cells.text(row, SheetColumn.SECTION),
                title,
                cells.text(row, SheetColumn.PHRASE),
                deadline(row),
                mode(row),
                cells.text(row, SheetColumn.RESPONSIBLE),
                cells.text(row, SheetColumn.CURATOR));
    }

    /** A copied row brings its id along; only the first of them is the row. */
    private String id(int row) {
        String id = cells.text(row, SheetColumn.ID);
        if (id.isEmpty() || seen.add(id)) {
            return id;
        }
        problems.add(new SheetProblem(
                cells.address(row, SheetColumn.NUMBER), Kind.ROW_REPEATED, cells.text(row, SheetColumn.TITLE)));
        return "";
    }

    private Deadline deadline(int row) {
        String address = cells.address(row, SheetColumn.DUE);
        String shown = cells.text(row, SheetColumn.DUE);
        Optional<Double> number = cells.cell(row, SheetColumn.DUE)
                .filter(cell -> SheetCells.type(cell) == CellType.NUMERIC)
                .filter(cell -> !DateUtil.isCellDateFormatted(cell))
                .map(Cell::getNumericCellValue);
        if (number.isPresent()) {
            return bareNumber(row, number.get(), shown);
        }
        List<LocalDate> due = PlainDates.read(shown);
        if (due.isEmpty() && PlainDates.hasWrongDay(shown)) {
            report(row, SheetColumn.DUE, Kind.NOT_A_DATE);
        }
        return new Deadline(address, shown, due);
    }

    private Deadline bareNumber(int row, double number, String shown) {
        String address = cells.address(row, SheetColumn.DUE);
        if (number >= FIRST_DAY && number < LAST_DAY + 1) {
            LocalDate day = DateUtil.getLocalDateTime(number).toLocalDate();
            return new Deadline(address, PlainDates.print(List.of(day)), List.of(day));
        }
        report(row, SheetColumn.DUE, Kind.NOT_A_DATE);
        return new Deadline(address, shown, List.of());
    }

    private String mode(int row) {
        String typed = cells.text(row, SheetColumn.MODE);
        Optional<String> code = typed.isEmpty() ? Optional.of("") : modes.code(typed);
        if (code.isEmpty()) {
            report(row, SheetColumn.MODE, Kind.UNKNOWN_MODE);
        }
        return code.orElse("");
    }

    private boolean isError(int row, SheetColumn column) {
        return cells.cell(row, column)
                .filter(cell -> SheetCells.type(cell) == CellType.ERROR)
                .isPresent();
    }

    private void report(int row, SheetColumn column, Kind kind) {
        problems.add(new SheetProblem(cells.address(row, column), kind, cells.text(row, column)));
    }
}
