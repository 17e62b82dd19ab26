package ru.srok.domain.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.HistoryEntry;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Member;
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

    /** Whether the newest entry of an assignment is of these days and brought it into this state. */
    boolean cameTo(Assignment one, AssignmentState state, LocalDate since) {
        List<HistoryEntry> entries = chance.town.store.history().of(one.id());
        if (entries.isEmpty()) {
            return false;
        }
        HistoryEntry last = entries.get(entries.size() - 1);
        return last.to() == state && !day(last).isBefore(since);
    }

    /** Like the former, but «не успеваем» may have been said after it was returned. */
    boolean wasReturned(Assignment one, LocalDate since) {
        LocalDate returned = null;
        for (HistoryEntry entry : chance.town.store.history().of(one.id())) {
            if (entry.to() != AssignmentState.RETURNED) {
                returned = null;
            } else if (entry.from() != AssignmentState.RETURNED) {
                returned = day(entry);
            }
        }
        return returned != null && !returned.isBefore(since);
    }

    /** Whether «не успеваем» was said on these days and the assignment was open ever since. */
    boolean saidCannot(Assignment one, LocalDate since) {
        LocalDate said = null;
        for (HistoryEntry entry : chance.town.store.history().of(one.id())) {
            boolean open = entry.to() == AssignmentState.NOT_STARTED
                    || entry.to() == AssignmentState.IN_PROGRESS
                    || entry.to() == AssignmentState.RETURNED;
            if (!open) {
                said = null;
            } else if (entry.note().startsWith("CANNOT")) {
                said = day(entry);
            }
        }
        return said != null && !said.isBefore(since);
    }

    private static LocalDate day(HistoryEntry entry) {
        return LocalDate.ofInstant(entry.at(), ZoneId.of("Europe/Moscow"));
    }

    /** Whether it was reported since a day and neither taken back nor returned after that. */
    boolean wasReported(Assignment one, LocalDate since) {
        LocalDate reported = null;
        for (HistoryEntry entry : chance.town.store.history().of(one.id())) {
            if (entry.to() == AssignmentState.REPORTED) {
                reported = day(entry);
            } else if (entry.to() != AssignmentState.ACCEPTED) {
                reported = null;
            }
        }
        return reported != null && !reported.isBefore(since);
    }

    /** «connected», «blocked» or «nobody»: how the bot reaches who stands behind an assignment. */
    String reached(Assignment one) {
        String id = one.assignee().value();
        Member person = chance.town.who(id.startsWith("m:") ? id.substring(2) : "h" + id.charAt(id.length() - 1));
        if (person.accounts().isEmpty()) {
            return "nobody";
        }
        boolean open = chance.town
                .store
                .accounts()
                .find(person.accounts().get(0))
                .orElseThrow()
                .reachable();
        return open ? "connected" : "blocked";
    }

    boolean isSilent(Assignment one) {
        return isOpen(one)
                && reached(one).equals("connected")
                && one.progress().reminded() > 0
                && chance.town.store.history().of(one.id()).isEmpty();
    }

    /** Late for more than nine working days, or late and not to be written to. */
    boolean mustBeCalled(Assignment one) {
        int days = 0;
        for (LocalDate day = one.reportBy().plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            days += calendar.isWorking(day) ? 1 : 0;
        }
        return isLate(one) && (days > 9 || !reached(one).equals("connected"));
    }
}
