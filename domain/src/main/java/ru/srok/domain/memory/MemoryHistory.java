package ru.srok.domain.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.History;
import ru.srok.domain.assignment.HistoryEntry;

/** History in memory. */
public final class MemoryHistory implements History {

    private final Map<AssignmentId, List<HistoryEntry>> entries = new ConcurrentHashMap<>();

    @Override
    public void append(HistoryEntry entry) {
        entries.compute(entry.assignment(), (id, before) -> {
            List<HistoryEntry> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
            if (all.stream().noneMatch(one -> one.id().equals(entry.id()))) {
                all.add(entry);
            }
            return List.copyOf(all);
        });
    }

    @Override
    public List<HistoryEntry> of(AssignmentId assignment) {
        return entries.getOrDefault(assignment, List.of());
    }
}
