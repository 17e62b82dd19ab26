package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/**
 * One year's leave season of a workspace, in which no rounds are made.
 *
 * @param from its first day
 * @param until its last day
 */
public record LeaveSeason(LocalDate from, LocalDate until) {

    private static final int WEEK = 7;

    /** The season that begins next after a day. */
    public static Optional<LeaveSeason> after(LocalDate day, Workspace workspace) {
        return workspace
                .settings()
                .quiet()
                .leave()
                .map(span -> Stream.of(day.getYear(), day.getYear() + 1)
                        .map(year -> of(span, year))
                        .filter(season -> season.from().isAfter(day))
                        .findFirst()
                        .orElseThrow());
    }

    private static LeaveSeason of(YearSpan span, int year) {
        LocalDate from = span.from().atYear(year);
        LocalDate until = span.to().atYear(span.from().isAfter(span.to()) ? year + 1 : year);
        return new LeaveSeason(from, until);
    }

    /** The round day a week before, on which it is announced. */
    public LocalDate announcedOn(RoundDays days) {
        LocalDate week = from.minusDays(WEEK);
        return days.isRoundDay(week) ? week : days.before(week);
    }

    /** What is awaited and falls due, or is to be reported, in the season. */
    public List<Assignment> rows(Workspace workspace, Repositories store) {
        Set<PlanId> active = store.plans().of(workspace.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .map(Plan::id)
                .collect(Collectors.toSet());
        return store.assignments().of(workspace.id()).stream()
                .filter(one -> one.lead() && one.state().isOpen() && active.contains(one.plan()))
                .filter(one -> contains(one.due()) || contains(one.reportBy()))
                .toList();
    }

    private boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
