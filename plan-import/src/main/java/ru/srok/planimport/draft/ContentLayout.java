package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/** Guesses the columns of a table without a header by what they hold. */
final class ContentLayout {

    private static final int FEWEST_DEADLINES = 3;
    private static final double SHARE = 0.6;

    private final DeadlineGrammar grammar;

    ContentLayout(DeadlineGrammar grammar) {
        this.grammar = grammar;
    }

    private record Column(int index, List<String> texts) {

        double share(Predicate<String> test) {
            return texts.isEmpty() ? 0 : (double) texts.stream().filter(test).count() / texts.size();
        }

        double meanLength() {
            return texts.stream().mapToInt(String::length).average().orElse(0);
        }
    }

    /** The layout, or empty where no column reads as deadlines beside a column of longer texts. */
    Optional<ColumnLayout> of(List<Row> rows) {
        List<Column> columns = columns(rows);
        Optional<Column> deadlines = columns.stream()
                .filter(c -> c.texts().size() >= FEWEST_DEADLINES)
                .filter(c -> c.share(grammar::looksLikeDeadline) >= SHARE)
                .max(Comparator.comparingDouble(c -> c.share(grammar::looksLikeDeadline)));
        if (deadlines.isEmpty() || columns.size() < 2) {
            return Optional.empty();
        }
        List<Column> rest = new ArrayList<>(columns);
        rest.remove(deadlines.get());
        return Optional.of(layout(columns, deadlines.get(), rest)).filter(layout -> layout.has(Role.TITLE));
    }

    private static ColumnLayout layout(List<Column> columns, Column deadlines, List<Column> rest) {
        Optional<Column> number = rest.stream().filter(ContentLayout::isNumbers).findFirst();
        number.ifPresent(rest::remove);
        Optional<Column> title =
                rest.stream().filter(c -> !c.texts().isEmpty()).max(Comparator.comparingDouble(Column::meanLength));
        title.ifPresent(rest::remove);
        Optional<Column> responsible =
                rest.stream().filter(c -> !c.texts().isEmpty()).min(Comparator.comparingDouble(Column::meanLength));
        responsible.ifPresent(rest::remove);
        Optional<Column> result =
                rest.stream().filter(c -> !c.texts().isEmpty()).findFirst();
        List<ColumnLayout.Column> found = new ArrayList<>();
        for (Column column : columns) {
            Role role = role(column, List.of(number, title, Optional.of(deadlines), responsible, result));
            found.add(new ColumnLayout.Column(column.index(), column.index() + 1, role, ""));
        }
        return new ColumnLayout(found);
    }

    private static Role role(Column column, List<Optional<Column>> byRole) {
        for (int i = 0; i < byRole.size(); i++) {
            if (byRole.get(i).equals(Optional.of(column))) {
                return Role.values()[i];
            }
        }
        return Role.IGNORED;
    }

    private static boolean isNumbers(Column column) {
        return !column.texts().isEmpty()
                && column.share(text -> RowNumber.of(text).isPresent()) >= SHARE;
    }

    private static List<Column> columns(List<Row> rows) {
        int width = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(c -> c.column() + c.span())
                .max()
                .orElse(0);
        return IntStream.range(0, width)
                .mapToObj(i -> new Column(i, texts(rows, i)))
                .toList();
    }

    /** What stands in a column, without cells that reach over others and rows of one cell. */
    private static List<String> texts(List<Row> rows, int column) {
        return rows.stream()
                .filter(row -> RowMapper.filled(row).size() > 1)
                .flatMap(row -> row.cells().stream())
                .filter(c -> c.column() == column && c.span() == 1)
                .map(Cell::text)
                .map(Blanks::clean)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
