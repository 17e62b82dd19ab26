package ru.srok.planimport.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.planimport.PersonRow;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** Finds the table whose heads are those of a list of people, and reads its lines. */
public final class PeopleRows {

    private static final int SEARCHED_ROWS = 20;
    private static final int MOST_LINES = 1000;
    private static final int LONGEST = 120;
    private static final int LONGEST_HEAD = 60;

    private PeopleRows() {}

    /** The lines of the first such table, or of one that needs no heads; empty if there is none. */
    public static Optional<List<PersonRow>> of(SourceDocument document) {
        List<Table> tables =
                new ArrayList<>(PlainRows.ofLines(document).stream().toList());
        document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .forEach(tables::add);
        return tables.stream()
                .flatMap(table -> read(table).stream())
                .findFirst()
                .or(() -> tables.stream().findFirst().flatMap(PlainRows::withoutHeads));
    }

    private static Optional<List<PersonRow>> read(Table table) {
        for (int at = 0; at < Math.min(SEARCHED_ROWS, table.rows().size()); at++) {
            Row row = table.rows().get(at);
            if (row.cells().stream().anyMatch(cell -> PersonColumn.isOfAPlan(cell.text()))) {
                return Optional.empty();
            }
            Map<PersonColumn, List<Integer>> heads = heads(row);
            if (!heads.isEmpty()) {
                return Optional.of(
                        lines(table.rows().subList(at + 1, table.rows().size()), heads));
            }
        }
        return Optional.empty();
    }

    /** Which columns hold what; nothing unless two are known and one of them names somebody or something. */
    private static Map<PersonColumn, List<Integer>> heads(Row row) {
        Map<PersonColumn, List<Integer>> heads = new EnumMap<>(PersonColumn.class);
        for (Cell cell : row.cells()) {
            Optional.of(cell.text())
                    .filter(head -> head.length() <= LONGEST_HEAD)
                    .flatMap(PersonColumn::of)
                    .ifPresent(column -> heads.computeIfAbsent(column, any -> new ArrayList<>())
                            .add(cell.column()));
        }
        if (row.cells().stream().anyMatch(cell -> PersonColumn.isPerson(cell.text()))) {
            return Map.of();
        }
        boolean named = heads.containsKey(PersonColumn.INSTITUTION) || heads.containsKey(PersonColumn.NAME);
        return named && heads.size() > 1 ? heads : Map.of();
    }

    private static List<PersonRow> lines(List<Row> rows, Map<PersonColumn, List<Integer>> heads) {
        List<PersonRow> lines = new ArrayList<>();
        String above = "";
        for (Row row : rows.subList(0, Math.min(MOST_LINES, rows.size()))) {
            String institution = isMergedWithAbove(row, heads) ? above : text(row, heads, PersonColumn.INSTITUTION);
            above = institution;
            PersonRow line = new PersonRow(
                    text(row, heads, PersonColumn.ID),
                    institution,
                    text(row, heads, PersonColumn.NAME),
                    text(row, heads, PersonColumn.POST),
                    text(row, heads, PersonColumn.PHONE));
            if (!line.institution().isEmpty() || !line.name().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isMergedWithAbove(Row row, Map<PersonColumn, List<Integer>> heads) {
        List<Integer> columns = heads.getOrDefault(PersonColumn.INSTITUTION, List.of());
        return row.cells().stream().anyMatch(cell -> cell.continuesAbove() && columns.contains(cell.column()));
    }

    /** Surname, name and patronymic may stand in columns of their own. */
    private static String text(Row row, Map<PersonColumn, List<Integer>> heads, PersonColumn column) {
        StringBuilder text = new StringBuilder();
        for (int place : heads.getOrDefault(column, List.of())) {
            row.cells().stream()
                    .filter(cell -> cell.column() == place)
                    .forEach(cell -> text.append(' ').append(cell.text()));
        }
        String whole = text.toString().strip().replaceAll("\\s+", " ");
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }
}
