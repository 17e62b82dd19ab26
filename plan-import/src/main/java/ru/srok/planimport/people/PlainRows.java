package ru.srok.planimport.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.srok.domain.people.PeopleLines;
import ru.srok.domain.people.PersonLine;
import ru.srok.planimport.PersonRow;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** Lists of people that are no tables with heads: lines with semicolons, too few for a table, and rows that speak for themselves. */
final class PlainRows {

    private static final int MOST_LINES = 1000;
    private static final String SEMICOLON = ";";

    private PlainRows() {}

    /** Lines with semicolons as a table; empty where any line of a document has none. */
    static Optional<Table> ofLines(SourceDocument document) {
        boolean lines = document.blocks().stream()
                .allMatch(
                        block -> block instanceof Paragraph line && line.text().contains(SEMICOLON));
        return lines && document.blocks().size() <= MOST_LINES
                ? Optional.of(new Table(
                        1,
                        document.blocks().stream()
                                .map(Paragraph.class::cast)
                                .map(PlainRows::row)
                                .toList()))
                : Optional.empty();
    }

    private static Row row(Paragraph line) {
        List<Cell> cells = new ArrayList<>();
        for (String cell : line.text().split(SEMICOLON, -1)) {
            cells.add(new Cell(cells.size(), 1, cell.isBlank() ? List.of() : List.of(cell.strip())));
        }
        return new Row(line.number(), line.page(), cells);
    }

    /** Rows without heads, each of which names a person and something about them; empty unless all of them do. */
    static Optional<List<PersonRow>> withoutHeads(Table table) {
        List<Optional<PersonRow>> lines =
                table.rows().stream().map(PlainRows::person).toList();
        boolean all =
                !lines.isEmpty() && lines.size() <= MOST_LINES && lines.stream().allMatch(Optional::isPresent);
        return all ? Optional.of(lines.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }

    private static Optional<PersonRow> person(Row row) {
        List<String> cells = row.cells().stream()
                .map(Cell::text)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !cell.matches("[0-9]{1,3}\\.?"))
                .toList();
        List<PersonLine> read = PeopleLines.read(cells.stream().collect(Collectors.joining(SEMICOLON + " ")))
                .lines();
        return read.stream()
                .filter(line -> read.size() == 1 && !line.name().isEmpty() && isTold(line))
                .filter(line -> cells.stream().noneMatch(PersonColumn::isOfAPlan))
                .map(line -> new PersonRow("", line.institution(), line.name(), line.post(), line.phone()))
                .findFirst();
    }

    private static boolean isTold(PersonLine line) {
        return Stream.of(line.institution(), line.post(), line.phone()).anyMatch(cell -> !cell.isEmpty());
    }
}
