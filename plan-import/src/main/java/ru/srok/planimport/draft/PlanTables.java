package ru.srok.planimport.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.SourceDocument.Table;

/** Finds the tables of a document that hold the plan. */
final class PlanTables {

    private final DeadlineGrammar grammar;

    PlanTables(DeadlineGrammar grammar) {
        this.grammar = grammar;
    }

    /** The plan's tables that have a header of their own; where none has, those whose content is that of a plan. */
    Map<Table, HeaderRows> find(SourceDocument document) {
        List<Table> tables = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        Map<Table, HeaderRows> found = new HashMap<>();
        tables.forEach(table -> HeaderRowFinder.find(table.rows())
                .filter(header -> header.first() + header.count() < table.rows().size())
                .ifPresent(header -> found.put(table, header)));
        if (found.isEmpty()) {
            ContentLayout byContent = new ContentLayout(grammar);
            tables.forEach(table ->
                    byContent.of(table.rows()).ifPresent(layout -> found.put(table, new HeaderRows(layout, 0, 0))));
        }
        return found;
    }
}
