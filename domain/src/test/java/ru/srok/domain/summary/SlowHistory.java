package ru.srok.domain.summary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.HistoryEntry;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Member;

/** Tells what happened to an assignment entry by entry of its history, and how its person is reached. */
final class SlowHistory {

    private final RandomTown chance;
    private final SlowCount count;

    SlowHistory(RandomTown chance) {
        this.chance = chance;
        this.count = new SlowCount(chance);
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
        return SlowCount.isOpen(one)
                && reached(one).equals("connected")
                && one.progress().reminded()
                        > (chance.today.equals(one.progress().lastReminded()) ? 1 : 0)
                && chance.town.store.history().of(one.id()).isEmpty();
    }

    /** Late for more than nine working days, or late and not to be written to. */
    boolean mustBeCalled(Assignment one) {
        int days = 0;
        for (LocalDate day = one.reportBy().plusDays(1); !day.isAfter(chance.today); day = day.plusDays(1)) {
            days += WorkingCalendar.federal().isWorking(day) ? 1 : 0;
        }
        return count.isLate(one) && (days > 9 || !reached(one).equals("connected"));
    }
}
