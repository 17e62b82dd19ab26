package ru.srok.domain.briefing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.chat.Addressees;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceHours;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/**
 * Brings the coordinator the page for the head on Friday at 14:00; where Friday is a day off, on the last working day of
 * that week; in a week without any, not at all.
 */
public final class FridayPage implements DueWork {

    private static final LocalTime HOUR = LocalTime.of(14, 0);
    private static final Duration STALE = Duration.ofDays(3);

    private final Repositories store;
    private final WorkspaceHours hours;
    private final Briefings briefings;

    /** Puts messages into the outbox of this store. */
    public FridayPage(Repositories store, Briefings briefings) {
        this.store = store;
        this.hours = new WorkspaceHours(store.workspaces(), FridayPage::next);
        this.briefings = briefings;
    }

    @Override
    public String name() {
        return "briefing";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return hours.nextAfter(done);
    }

    private static Instant next(Workspace workspace, Instant done) {
        return DailyHours.nextAfter(done, HOUR, workspace.zone(), day -> isPageDay(workspace, day));
    }

    private static boolean isPageDay(Workspace workspace, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate friday = monday.with(DayOfWeek.FRIDAY);
        return WorkingCalendars.of(workspace).onOrBefore(friday).equals(day);
    }

    @Override
    public void run(Instant due) {
        hours.at(due).stream().filter(briefings::hasSomething).forEach(workspace -> queue(workspace, due));
    }

    private void queue(Workspace workspace, Instant due) {
        LocalDate today = LocalDate.ofInstant(due, workspace.zone());
        store.members().of(workspace.id()).stream()
                .filter(member -> member.active() && member.role() == Role.COORDINATOR)
                .forEach(member -> Ownership.addressOf(member)
                        .ifPresent(account -> store.outbox()
                                .add(OutboxMessage.later(
                                        key(workspace, today, member.id()),
                                        OutboxMessage.Kind.BRIEFING,
                                        account,
                                        Map.of("member", member.id().value()),
                                        due))));
    }

    private static String key(Workspace workspace, LocalDate day, MemberId member) {
        return "briefing:" + workspace.id().value() + ":" + day + ":" + member.value();
    }

    /** The coordinator a page is for; empty once they left, and once the weekend is over. */
    public Optional<Member> recipient(OutboxMessage message, Instant now) {
        if (message.created().plus(STALE).isBefore(now)) {
            return Optional.empty();
        }
        return new Addressees(store.members()).of(message).filter(member -> member.role() == Role.COORDINATOR);
    }
}
