package ru.srok.domain.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.chat.Addressees;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceHours;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/**
 * The weekly digest for coordinators and observers, at the workspace's day and hour; where that is a day off, on the
 * first working day after it.
 */
public final class WeeklyDigest implements DueWork {

    private static final Set<Role> READERS = EnumSet.of(Role.COORDINATOR, Role.OBSERVER);
    private static final Duration STALE = Duration.ofDays(6);

    private final Repositories store;
    private final WorkspaceHours hours;

    /** Puts messages into the outbox of this store. */
    public WeeklyDigest(Repositories store) {
        this.store = store;
        this.hours = new WorkspaceHours(store.workspaces(), WeeklyDigest::next);
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return hours.nextAfter(done);
    }

    private static Instant next(Workspace workspace, Instant done) {
        return DailyHours.nextAfter(
                done, workspace.settings().digestAt(), workspace.zone(), day -> isDigestDay(workspace, day));
    }

    private static boolean isDigestDay(Workspace workspace, LocalDate day) {
        WorkingCalendar calendar = WorkingCalendars.of(workspace);
        LocalDate usual =
                day.with(TemporalAdjusters.previousOrSame(workspace.settings().digestDay()));
        return calendar.onOrAfter(usual).equals(day);
    }

    @Override
    public void run(Instant due) {
        hours.at(due).stream().filter(this::hasSomething).forEach(workspace -> queue(workspace, due));
    }

    private boolean hasSomething(Workspace workspace) {
        return store.plans().of(workspace.id()).stream().anyMatch(plan -> plan.status() == PlanStatus.ACTIVE);
    }

    private void queue(Workspace workspace, Instant due) {
        LocalDate today = LocalDate.ofInstant(due, workspace.zone());
        store.members().of(workspace.id()).stream()
                .filter(member -> member.active() && READERS.contains(member.role()))
                .forEach(member -> Ownership.addressOf(member)
                        .ifPresent(account -> store.outbox()
                                .add(OutboxMessage.later(
                                        key(workspace, today, member.id()),
                                        OutboxMessage.Kind.DIGEST,
                                        account,
                                        Map.of("member", member.id().value(), "date", today.toString()),
                                        due))));
    }

    /** The key by which a person's digest of a day is sent once. */
    public static String key(Workspace workspace, LocalDate day, MemberId member) {
        return "digest:" + workspace.id().value() + ":" + day + ":" + member.value();
    }

    /** Whom a digest is for; empty once they left or may not read it, and once the next one is near. */
    public Optional<Member> recipient(OutboxMessage message, Instant now) {
        if (message.created().plus(STALE).isBefore(now)) {
            return Optional.empty();
        }
        return new Addressees(store.members()).of(message).filter(member -> READERS.contains(member.role()));
    }
}
