package ru.srok.domain.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.PastChoice;

/** Counts a plan the slow and obvious way: row by row, day by day, entry by entry. */
final class SlowCount {

    private final RandomTown chance;
    private final LocalDate today;
    private final WorkingCalendar calendar = WorkingCalendar.federal();

    SlowCount(RandomTown chance) {
        this.chance = chance;
        this.today = chance.today;
    }

    List<Assignment> awaited() {
        return chance.town.store.assignments().of(Town.PLAN).stream()
                .filter(Assignment::lead)
                .toList();
    }

    /** The parts of each printed row, or the row itself. */
    List<List<Activity>> rows() {
        List<List<Activity>> rows = new ArrayList<>();
        for (Activity one : chance.plan.activities()) {
            if (one.subIndex() == 0) {
                rows.add(new ArrayList<>());
            }
            if (!one.hasParts()) {
                rows.get(rows.size() - 1).add(one);
            }
        }
        return rows;
    }

    List<RowState> states() {
        List<RowState> states = new ArrayList<>();
        for (List<Activity> row : rows()) {
            states.add(worst(row.stream().map(this::state).toList()));
        }
        return states;
    }

    private static RowState worst(List<RowState> parts) {
        if (parts.contains(RowState.OVERDUE)) {
            return RowState.OVERDUE;
        }
        if (parts.contains(RowState.NOBODY)) {
            return RowState.NOBODY;
        }
        boolean undated = parts.contains(RowState.UNDATED);
        boolean onlyUndated = parts.stream().allMatch(RowState.UNDATED::equals);
        if (parts.contains(RowState.AHEAD) || (undated && !onlyUndated)) {
            return RowState.AHEAD;
        }
        if (onlyUndated) {
            return RowState.UNDATED;
        }
        if (parts.contains(RowState.NOT_KEPT)) {
            return RowState.NOT_KEPT;
        }
        return parts.contains(RowState.DONE) ? RowState.DONE : RowState.EXTERNAL;
    }

    private RowState state(Activity part) {
        if (part.deadline().certainDue().isEmpty()) {
            return RowState.UNDATED;
        }
        if (isExternal(part)) {
            return RowState.EXTERNAL;
        }
        String all = "";
        for (LocalDate day : part.deadline().certainDue()) {
            all += ofDay(of(part, day), day);
        }
        if (all.contains("late")) {
            return RowState.OVERDUE;
        }
        if (all.contains("ahead")) {
            return RowState.AHEAD;
        }
        boolean nobodys = all.contains("nobody") || all.contains("cancelled");
        PastChoice past = chance.plan.pastChoice().orElseThrow();
        if (all.contains("done") || (!nobodys && past == PastChoice.DONE_EARLIER)) {
            return RowState.DONE;
        }
        return nobodys || past == PastChoice.ASK ? RowState.NOBODY : RowState.NOT_KEPT;
    }

    private String ofDay(List<Assignment> its, LocalDate day) {
        if (its.isEmpty()) {
            if (worked(day).isAfter(today)) {
                return "ahead,";
            }
            return day.isBefore(RandomTown.SWITCHED_ON) ? "past," : "nobody,";
        }
        String states = "";
        for (Assignment one : its) {
            if (isOpen(one) || one.state() == AssignmentState.DECLINED) {
                states += today.isAfter(one.reportBy()) ? "late," : "ahead,";
            } else if (one.state() != AssignmentState.CANCELLED) {
                states += "done,";
            }
        }
        return states.isEmpty() ? "cancelled," : states;
    }

    /** The first parts' ids of the rows of which something is awaited until a day. */
    Set<String> awaitedUntil(LocalDate last) {
        Set<String> rows = new LinkedHashSet<>();
        for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
            for (List<Activity> row : rows()) {
                for (Activity part : row) {
                    if (isAwaitedOn(part, day)) {
                        rows.add(row.get(0).id().value().split("/")[0]);
                    }
                }
            }
        }
        return rows;
    }

    private boolean isAwaitedOn(Activity part, LocalDate day) {
        for (LocalDate printed : part.deadline().certainDue()) {
            List<Assignment> its = of(part, printed);
            if (its.isEmpty() && worked(printed).equals(day) && !isExternal(part)) {
                return true;
            }
            for (Assignment one : its) {
                if (one.due().equals(day) && (isOpen(one) || one.state() == AssignmentState.DECLINED)) {
                    return true;
                }
            }
        }
        return false;
    }

    LocalDate sunday() {
        LocalDate day = today;
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private List<Assignment> of(Activity part, LocalDate day) {
        return awaited().stream()
                .filter(one ->
                        one.activity().equals(part.id()) && one.occurrence().equals(day))
                .toList();
    }

    private LocalDate worked(LocalDate day) {
        return calendar.isWorking(day) ? day : worked(day.minusDays(1));
    }

    private static boolean isExternal(Activity part) {
        return part.binding().orElseThrow().mode().kind() == ClosingMode.Kind.EXTERNAL;
    }

    static boolean isOpen(Assignment one) {
        return one.state() == AssignmentState.NOT_STARTED
                || one.state() == AssignmentState.IN_PROGRESS
                || one.state() == AssignmentState.RETURNED;
    }

    boolean isLate(Assignment one) {
        return isOpen(one) && today.isAfter(one.reportBy());
    }
}
