package ru.srok.domain.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;

/**
 * A row of which something is awaited soon.
 *
 * @param day the first day on which something is awaited; a working day where the plan has a day off
 * @param done how many of that day's reports came already
 * @param asked how many reports that day awaits; 0 while it is not unfolded
 * @param nobodys whether nobody was named for it yet
 */
public record ComingRow(PlanSummary.RowLine row, LocalDate day, int done, int asked, boolean nobodys) {

    /** The rows of which something is still awaited on these days, both included, earliest first; each row once. */
    public static List<ComingRow> of(PlanSummary summary, WorkingCalendar calendar, LocalDate from, LocalDate to) {
        List<ComingRow> all = new ArrayList<>();
        Asked asked = Asked.of(summary, calendar);
        summary.rows()
                .forEach(row -> row.row().work().stream()
                        .flatMap(part -> asked.occurrences(row, part).stream())
                        .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                        .reduce(ComingRow::sooner)
                        .ifPresent(all::add));
        all.sort(Comparator.comparing(ComingRow::day));
        return List.copyOf(all);
    }

    /** The one with the earlier day; of one day both together. */
    private ComingRow sooner(ComingRow other) {
        if (day.equals(other.day)) {
            return new ComingRow(row, day, done + other.done, asked + other.asked, nobodys || other.nobodys);
        }
        return other.day.isBefore(day) ? other : this;
    }

    /** Every assignment of a plan, by its row or part. */
    private record Asked(Plan plan, WorkingCalendar calendar, Map<ActivityId, List<Assignment>> byRow) {

        static Asked of(PlanSummary summary, WorkingCalendar calendar) {
            return new Asked(
                    summary.plan(),
                    calendar,
                    summary.assignments().stream()
                            .map(PlanSummary.AssignmentLine::assignment)
                            .collect(Collectors.groupingBy(Assignment::activity)));
        }

        List<ComingRow> occurrences(PlanSummary.RowLine row, Activity part) {
            Binding binding = Bindings.of(plan, part);
            if (binding.mode().kind() == ClosingMode.Kind.EXTERNAL) {
                return List.of();
            }
            List<Assignment> its = byRow.getOrDefault(part.id(), List.of());
            boolean nobodys = binding.assignees().isEmpty();
            return row.timesOf(part).stream()
                    .flatMap(time -> occurrence(
                            new ComingRow(row, calendar.onOrBefore(time.day()), 0, 0, nobodys),
                            its.stream()
                                    .filter(one -> one.occurrence().equals(time.first()))
                                    .toList())
                            .stream())
                    .toList();
        }
    }

    /** Once a day has assignments, they alone say whether it is awaited and when. */
    private static Optional<ComingRow> occurrence(ComingRow printed, List<Assignment> asked) {
        if (asked.isEmpty()) {
            return Optional.of(printed);
        }
        int cancelled = (int) asked.stream()
                .filter(one -> one.state() == AssignmentState.CANCELLED)
                .count();
        int done = (int) asked.stream().filter(one -> one.state().isDone()).count();
        return asked.stream()
                .filter(Summaries::isStillAwaited)
                .map(Assignment::due)
                .min(Comparator.naturalOrder())
                .map(due -> new ComingRow(printed.row, due, done, asked.size() - cancelled, false));
    }
}
