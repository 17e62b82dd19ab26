package ru.srok.planimport.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** A column «Месяц» beside one of days: what is printed in it holds for the rows below until the next one. */
final class MonthColumn {

    private final ColumnLayout layout;
    private final MonthContext context;

    MonthColumn(ColumnLayout layout, MonthContext context) {
        this.layout = layout;
        this.context = context;
    }

    /** Says of the days of a row in which month they are; a row without days is due in that month. */
    void apply(Table table, Row row, Map<Role, List<Fragment>> cells) {
        if (layout.has(Role.MONTH) && cells.containsKey(Role.TITLE)) {
            month(table, row)
                    .ifPresent(month -> cells.merge(
                            Role.DEADLINE,
                            List.of(month),
                            (days, any) -> days.stream()
                                    .map(day -> new Fragment(
                                            whole(month.text(), day.text()), day.place(), day.opensContinuation()))
                                    .toList()));
        }
    }

    /** A bare number under «Дата» is a day. */
    private String whole(String month, String day) {
        Optional<String> number = MonthContext.isNumber(day) ? context.day(month, day) : Optional.empty();
        return number.orElseGet(() -> context.within(month, day));
    }

    private Optional<Fragment> month(Table table, Row row) {
        Optional<Fragment> last = Optional.empty();
        for (Row one : table.rows()) {
            if (one.number() > row.number()) {
                break;
            }
            Optional<Fragment> printed = printed(table, one);
            last = printed.isPresent() ? printed : last;
        }
        return last;
    }

    private Optional<Fragment> printed(Table table, Row row) {
        return row.cells().stream()
                .filter(cell -> layout.roleAt(cell.column()) == Role.MONTH)
                .filter(cell -> context.isMonth(Blanks.clean(cell.text())))
                .findFirst()
                .map(cell -> new Fragment(
                        Blanks.clean(cell.text()), RowMapper.placeOf(table, row).withCell(place(row, cell)), false));
    }

    private static int place(Row row, Cell cell) {
        return row.cells().indexOf(cell) + 1;
    }
}
