package ru.srok.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.History;
import ru.srok.domain.assignment.HistoryEntry;

/** One document for each assignment, to which changes are appended. */
final class HistoryCollection implements History {

    static final String NAME = "history";

    private static final String ENTRIES = "entries";

    private final Documents documents;
    private final RecordConverter converter;

    HistoryCollection(Database database) {
        documents = database.named(NAME);
        converter = database.converter();
    }

    @Override
    public void append(HistoryEntry entry) {
        documents.addToList(entry.assignment().value(), ENTRIES, converter.toDocument(entry));
    }

    /** Of entries with one id, appended by repeats that differ, the first counts. */
    @Override
    public List<HistoryEntry> of(AssignmentId assignment) {
        Set<String> seen = new HashSet<>();
        return documents.find(assignment.value()).stream()
                .flatMap(found -> found.getList(ENTRIES, Document.class).stream())
                .map(entry -> Objects.requireNonNull(converter.read(HistoryEntry.class, entry)))
                .filter(entry -> seen.add(entry.id()))
                .toList();
    }
}
