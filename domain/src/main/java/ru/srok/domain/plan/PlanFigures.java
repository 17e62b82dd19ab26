package ru.srok.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan in figures; a row and its parts count as one.
 *
 * @param rows not struck out
 * @param thisMonth rows with a day in today's month, today or later
 * @param dateless rows without any certain day
 * @param past rows with a day before today
 * @param unbound rows that are nobody's yet
 */
public record PlanFigures(int rows, int thisMonth, int dateless, int past, int unbound) {

    /** The figures as of a day. */
    public static PlanFigures of(Plan plan, LocalDate today) {
        Map<String, List<Activity>> rows = rows(plan);
        return new PlanFigures(
                rows.size(),
                count(rows, row -> row.deadline().certainDue().stream().anyMatch(day -> isAhead(day, today))),
                (int) rows.values().stream()
                        .filter(row -> row.stream()
                                .allMatch(one -> one.deadline().certainDue().isEmpty()))
                        .count(),
                count(rows, row -> row.deadline().certainDue().stream().anyMatch(day -> day.isBefore(today))),
                count(rows, row -> isUnbound(plan, row)));
    }

    /** Whether a row is nobody's: neither bound nor somebody outside. */
    public static boolean isUnbound(Plan plan, Activity activity) {
        Binding binding = Bindings.of(plan, activity);
        return binding.assignees().isEmpty() && binding.mode().kind() != ClosingMode.Kind.EXTERNAL;
    }

    private static boolean isAhead(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && day.getYear() == today.getYear() && day.getMonth() == today.getMonth();
    }

    private static int count(Map<String, List<Activity>> rows, java.util.function.Predicate<Activity> fits) {
        return (int) rows.values().stream()
                .filter(row -> row.stream().anyMatch(fits))
                .count();
    }

    /** The work of each row: its parts where it has some, else itself. */
    private static Map<String, List<Activity>> rows(Plan plan) {
        Map<String, List<Activity>> rows = new LinkedHashMap<>();
        for (Activity activity : plan.activities()) {
            if (activity.isWork()) {
                rows.computeIfAbsent(rowOf(activity), row -> new ArrayList<>()).add(activity);
            }
        }
        return rows;
    }

    private static String rowOf(Activity activity) {
        String id = activity.id().value();
        return activity.subIndex() == 0 ? id : id.substring(0, id.lastIndexOf('/'));
    }
}
