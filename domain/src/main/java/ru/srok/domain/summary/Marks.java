package ru.srok.domain.summary;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.Progress;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.Accounts;
import ru.srok.domain.people.Member;
import ru.srok.domain.reminder.ReminderPolicy;

/** Derives the marks of assignments; nothing of it is stored. */
public final class Marks {

    private final Ownership ownership;
    private final Accounts accounts;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    /** Marks of one workspace on one day. */
    public Marks(Ownership ownership, Accounts accounts, WorkingCalendar calendar, LocalDate today) {
        this.ownership = ownership;
        this.accounts = accounts;
        this.calendar = calendar;
        this.today = today;
    }

    /**
     * The marks of an assignment; none once it is not open or not awaited.
     *
     * @param policy the one that holds for it
     */
    public Set<Mark> of(Assignment one, ReminderPolicy policy) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (!one.lead() || !one.state().isOpen()) {
            return marks;
        }
        if (ReminderPolicy.isLate(one, today)) {
            marks.add(Mark.OVERDUE);
        }
        if (!one.progress().cannot().isEmpty()) {
            marks.add(Mark.CANNOT);
        }
        if (policy.isGivenUp(one, today, calendar)) {
            marks.add(Mark.CALL);
        }
        addSilence(one, marks);
        return marks;
    }

    private void addSilence(Assignment one, Set<Mark> marks) {
        Optional<Member> person = ownership.personFor(one);
        boolean connected = person.filter(Member::isConnected).isPresent();
        if (!connected) {
            marks.add(Mark.NOT_CONNECTED);
        } else if (person.flatMap(Ownership::addressOf)
                .flatMap(accounts::find)
                .filter(account -> !account.reachable())
                .map(Account::id)
                .isPresent()) {
            marks.add(Mark.UNREACHABLE);
        } else if (one.progress().heard() == null && wasReminded(one.progress())) {
            marks.add(Mark.SILENT);
        }
    }

    /** Whoever got the first word only this morning has had no time to answer. */
    private boolean wasReminded(Progress progress) {
        return progress.reminded() > 1 || progress.reminded() == 1 && !today.equals(progress.lastReminded());
    }
}
