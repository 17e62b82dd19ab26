package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/** Finds the rows of a table that name its columns. */
final class HeaderRowFinder {

    private static final int DEEPEST = 3;
    private static final int LONGEST_CELL = 90;
    private static final int LONGEST_LOWER_CELL = 40;
    private static final List<String> LOWER_WORDS = List.of(
            "п/п",
            "реализац",
            "исполнен",
            "исполнител",
            "проведен",
            "выполнен",
            "результат",
            "начал",
            "окончан",
            "деятельност",
            "мероприят",
            "лиц",
            "план",
            "факт",
            "работ",
            "срок",
            "дата");

    private HeaderRowFinder() {}

    static Optional<HeaderRows> find(List<Row> rows) {
        for (int first = 0; first < rows.size(); first++) {
            if (isTitleOver(rows.get(first))) {
                continue;
            }
            for (int count = 1; count <= DEEPEST && first + count <= rows.size(); count++) {
                Optional<ColumnLayout> layout = layoutOf(rows.subList(first, first + count));
                if (layout.isPresent()) {
                    return Optional.of(extended(rows, first, count));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a row is one text over columns that a header below it names: the plan's title or a section's. */
    private static boolean isTitleOver(Row row) {
        boolean wide = row.cells().stream().anyMatch(cell -> cell.span() > 1);
        return wide && RowMapper.filled(row).size() == 1;
    }

    /** Whether a row names columns itself, wherever it stands. */
    static boolean isHeader(Row row) {
        return layoutOf(List.of(row)).isPresent();
    }

    private static HeaderRows extended(List<Row> rows, int first, int count) {
        int depth = count;
        while (depth < DEEPEST && first + depth < rows.size() && isLowerHeader(rows.get(first + depth))) {
            depth++;
        }
        for (int tried = depth; tried > count; tried--) {
            Optional<ColumnLayout> layout = layoutOf(rows.subList(first, first + tried));
            if (layout.isPresent()) {
                return new HeaderRows(layout.get(), first, tried);
            }
        }
        return new HeaderRows(layoutOf(rows.subList(first, first + count)).orElseThrow(), first, count);
    }

    /** The second storey of a header: short words of headers only, no number, no capital letter that opens a title. */
    private static boolean isLowerHeader(Row row) {
        List<String> filled = RowMapper.filled(row);
        return filled.size() > 1
                && filled.stream().allMatch(text -> text.length() <= LONGEST_LOWER_CELL)
                && filled.stream().noneMatch(HeaderRowFinder::isNumber)
                && filled.stream().allMatch(HeaderRowFinder::isLowerWord);
    }

    private static boolean isNumber(String text) {
        return RowNumber.of(text).isPresent() && !CalendarColumns.isCalendar(text);
    }

    private static boolean isLowerWord(String text) {
        if (CalendarColumns.isCalendar(text)) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return LOWER_WORDS.stream().anyMatch(lower::contains);
    }

    /** «5.» stands before an activity and never in a header. */
    private static boolean isCounted(String text) {
        return RowNumber.of(text)
                .filter(number -> number.style() == RowNumber.Style.ARABIC)
                .isPresent();
    }

    private static Optional<ColumnLayout> layoutOf(List<Row> rows) {
        Map<Integer, String> titles = new TreeMap<>();
        Map<Integer, Integer> ends = new TreeMap<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                String text = Blanks.clean(cell.text());
                if (text.length() > LONGEST_CELL || isCounted(text)) {
                    return Optional.empty();
                }
                titles.merge(cell.column(), text, (a, b) -> Blanks.clean(a + " " + b));
                ends.merge(cell.column(), cell.column() + cell.span(), Math::max);
            }
        }
        CalendarColumns calendar = TitledColumns.meant(CalendarColumns.of(rows), titles.values());
        return TitledColumns.layout(titles, new ArrayList<>(ends.values()), calendar);
    }
}
