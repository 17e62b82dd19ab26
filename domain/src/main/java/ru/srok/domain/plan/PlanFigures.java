package ru.srok.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import ru.srok.domain.calendar.WorkingCalendar;

/**
 * A plan in figures; a row and its parts count as one, as in every summary.
 *
 * @param rows not struck out
 * @param thisMonth rows with a day in today's month, today or later; a day off counts as the working day before
 * @param dateless rows without any certain day
 * @param past rows with a day before today
 * @param unbound rows that are nobody's yet
 */
public record PlanFigures(int rows, int thisMonth, int dateless, int past, int unbound) {

    /** The figures as of a day. */
    public static PlanFigures of(Plan plan, LocalDate today, WorkingCalendar calendar) {
        List<PlanRow> rows = PlanRow.of(plan);
        return new PlanFigures(
                rows.size(),
                count(
                        rows,
                        row -> row.deadline().certainDue().stream()
                                .anyMatch(day -> isAhead(day, calendar.onOrBefore(day), today))),
                (int) rows.stream().filter(PlanFigures::isDateless).count(),
                count(rows, row -> row.deadline().certainDue().stream().anyMatch(day -> day.isBefore(today))),
                count(rows, row -> isUnbound(plan, row)));
    }

    /** Whether a row is nobody's: neither bound nor somebody outside. */
    public static boolean isUnbound(Plan plan, Activity activity) {
        Binding binding = Bindings.of(plan, activity);
        return binding.assignees().isEmpty() && binding.mode().kind() != ClosingMode.Kind.EXTERNAL;
    }

    /** Whether no part of a row has a certain day. */
    public static boolean isDateless(PlanRow row) {
        return row.work().stream().allMatch(part -> part.deadline().certainDue().isEmpty());
    }

    private static boolean isAhead(LocalDate printed, LocalDate due, LocalDate today) {
        return !printed.isBefore(today) && YearMonth.from(due).equals(YearMonth.from(today));
    }

    private static int count(List<PlanRow> rows, Predicate<Activity> fits) {
        return (int)
                rows.stream().filter(row -> row.work().stream().anyMatch(fits)).count();
    }
}
