package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.domain.plan.SkippedRow.Reason;
import ru.srok.domain.plan.SourcePlace;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** Reads the document block by block into lines: rows of plan tables, and everything else. */
final class PlanScan {

    private final Map<Table, HeaderRows> headers;
    private final DeadlineGrammar grammar;
    private final Set<String> headerTexts = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable ColumnLayout current;
    private boolean afterBreak;
    private int lastPage;

    private PlanScan(Map<Table, HeaderRows> headers, DeadlineGrammar grammar) {
        this.headers = headers;
        this.grammar = grammar;
    }

    /** All lines of the document; those of tables that are no plan come as text. */
    static List<Line> lines(SourceDocument document, Map<Table, HeaderRows> headers, DeadlineGrammar grammar) {
        PlanScan scan = new PlanScan(headers, grammar);
        document.blocks().forEach(scan::add);
        return List.copyOf(scan.lines);
    }

    private void add(SourceDocument.Block block) {
        if (block instanceof Paragraph paragraph) {
            SourcePlace place = SourcePlace.ofParagraph(paragraph.number()).withPage(paragraph.page());
            lines.add(new Line.OfText(
                    paragraph, new SkippedRow(Reason.OTHER_TEXT, place, Blanks.clean(paragraph.text()))));
        } else if (block instanceof Table table) {
            addTable(table);
        }
    }

    private void addTable(Table table) {
        Optional<HeaderRows> header = Optional.ofNullable(headers.get(table));
        header.ifPresent(found -> {
            current = found.layout();
            headerTexts.addAll(found.texts(table.rows()));
            afterBreak = false;
        });
        ColumnLayout layout = header.map(HeaderRows::layout).orElse(current);
        if (layout == null || (header.isEmpty() && !continues(table, layout))) {
            table.rows().forEach(row -> addText(table, row, Reason.OTHER_TABLE));
            return;
        }
        int first = header.map(HeaderRows::first).orElse(0);
        int body = first + header.map(HeaderRows::count).orElse(0);
        table.rows().subList(0, first).forEach(row -> addText(table, row, Reason.PREAMBLE));
        table.rows().subList(first, body).forEach(row -> addHeader(table, row));
        afterBreak = header.isEmpty();
        table.rows().subList(body, table.rows().size()).forEach(row -> addRow(table, row, layout));
    }

    private void addRow(Table table, Row row, ColumnLayout layout) {
        if (HeaderRows.isNumbering(row) || isRepeat(row)) {
            addHeader(table, row);
            afterBreak = true;
            return;
        }
        PlanRow mapped = new RowMapper(layout, grammar).map(table, row);
        if (mapped.cells().isEmpty()) {
            lines.add(new Line.Dropped(skipped(table, row, Reason.OTHER_TEXT)));
            return;
        }
        lines.add(new Line.OfTable(mapped, afterBreak || (lastPage > 0 && row.page() > lastPage)));
        lastPage = row.page();
        afterBreak = false;
    }

    private boolean isRepeat(Row row) {
        return headerTexts.contains(HeaderRows.key(row)) || HeaderRowFinder.isHeader(row);
    }

    private void addHeader(Table table, Row row) {
        lines.add(new Line.Dropped(skipped(table, row, Reason.TABLE_HEADER)));
    }

    private void addText(Table table, Row row, Reason reason) {
        Paragraph text = new Paragraph(row.number(), row.page(), Blanks.join(RowMapper.filled(row)));
        lines.add(new Line.OfText(text, skipped(table, row, reason)));
    }

    private static SkippedRow skipped(Table table, Row row, Reason reason) {
        return new SkippedRow(reason, RowMapper.placeOf(table, row), RowMapper.textOf(row));
    }

    /** A row with «№» names columns, and where they were a plan's it would be known as a header. */
    private static boolean namesNumbers(Row row) {
        return RowMapper.filled(row).stream()
                .anyMatch(text -> ColumnWords.roleOf(text).equals(Optional.of(Role.NUMBER)));
    }

    /** A table without a header goes on with the plan where it has its width and numbers or deadlines in the same columns. */
    private boolean continues(Table table, ColumnLayout layout) {
        int width = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(c -> c.column() + c.span())
                .max()
                .orElse(0);
        if (width != layout.width() || width < 2) {
            return false;
        }
        RowMapper mapper = new RowMapper(layout, grammar);
        boolean calendar = !CalendarColumns.of(table.rows().subList(0, 1)).equals(CalendarColumns.NONE);
        return !namesNumbers(table.rows().get(0))
                && !calendar
                && table.rows().stream()
                        .map(row -> mapper.map(table, row))
                        .anyMatch(row -> row.has(Role.TITLE) && (row.number().isPresent() || row.has(Role.DEADLINE)));
    }
}
