package ru.srok.domain.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as printed, which is what every summary counts: a row with parts is one row.
 *
 * @param head the row itself
 * @param work its parts where it has some, else the row itself; nothing struck out, never empty
 */
public record PlanRow(Activity head, List<Activity> work) {

    public PlanRow {
        work = List.copyOf(work);
    }

    /** The rows of a plan in which there is work, in document order; a row struck out with all its parts is none. */
    public static List<PlanRow> of(Plan plan) {
        Map<ActivityId, List<Activity>> work = new LinkedHashMap<>();
        Map<ActivityId, Activity> heads = new LinkedHashMap<>();
        for (Activity activity : plan.activities()) {
            heads.putIfAbsent(activity.id().row(), activity);
            if (activity.isWork()) {
                work.computeIfAbsent(activity.id().row(), any -> new ArrayList<>())
                        .add(activity);
            }
        }
        return work.entrySet().stream()
                .map(entry -> new PlanRow(
                        Optional.ofNullable(heads.get(entry.getKey())).orElseThrow(), entry.getValue()))
                .toList();
    }

    /** Whether an activity is this row or one of its parts. */
    public boolean has(ActivityId activity) {
        return activity.row().equals(head.id().row());
    }
}
