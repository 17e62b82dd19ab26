package ru.srok.domain.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;

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
        summary.rows()
                .forEach(row -> row.row().work().stream()
                        .flatMap(part -> occurrences(summary, row, part, calendar).stream())
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

    private static List<ComingRow> occurrences(
            PlanSummary summary, PlanSummary.RowLine row, Activity part, WorkingCalendar calendar) {
        Binding binding = Bindings.of(summary.plan(), part);
        if (binding.mode().kind() == ClosingMode.Kind.EXTERNAL) {
            return List.of();
        }
        List<Assignment> its = summary.linesOf(row.row()).stream()
                .map(PlanSummary.AssignmentLine::assignment)
                .filter(one -> one.activity().equals(part.id()))
                .toList();
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
