package ru.srok.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The occurrences of a plan's rows, known by their first day however often they were moved. */
public final class Occurrences {

    private final Map<ActivityId, List<RowChange>> moves = new HashMap<>();

    /** Those of a plan with these changes, oldest first. */
    public Occurrences(Collection<RowChange> changes) {
        changes.stream()
                .filter(change -> change.column() == RowColumn.DEADLINE)
                .forEach(change -> moves.computeIfAbsent(change.activity(), any -> new ArrayList<>())
                        .add(change));
    }

    /** Those of a row, by their day. */
    public List<Occurrence> of(Activity row) {
        List<LocalDate> now = row.deadline().certainDue();
        List<RowChange> changes = moves.getOrDefault(row.id(), List.of());
        MovedDays days = new MovedDays(
                changes.isEmpty() ? now : RowChange.days(changes.get(0).before()));
        for (RowChange change : changes) {
            days.become(RowChange.days(change.before()));
            days.become(RowChange.days(change.after()));
        }
        days.become(now);
        return days.occurrences();
    }
}
