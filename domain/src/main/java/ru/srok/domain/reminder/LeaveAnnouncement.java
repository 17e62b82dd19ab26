package ru.srok.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/** A week before the leave season the coordinators, and everybody who has rows due in it, are told that it comes. */
public final class LeaveAnnouncement implements DueWork {

    /** The type of its messages among all that belong to reminding. */
    public static final String TYPE = "leave";

    private final Repositories store;

    /** Puts messages into the outbox of this store. */
    public LeaveAnnouncement(Repositories store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "leave-announcement";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return store.workspaces().all().stream()
                .flatMap(workspace -> next(workspace, done).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> next(Workspace workspace, Instant done) {
        return workspace
                .settings()
                .quiet()
                .leave()
                .map(any -> DailyHours.nextAfter(
                        done, workspace.settings().roundAt(), workspace.zone(), day -> isItsDay(workspace, day)));
    }

    private static boolean isItsDay(Workspace workspace, LocalDate day) {
        return LeaveSeason.after(day, workspace)
                .filter(season -> season.announcedOn(RoundDays.of(workspace)).equals(day))
                .isPresent();
    }

    @Override
    public void run(Instant due) {
        store.workspaces().all().stream()
                .filter(workspace ->
                        next(workspace, due.minusMillis(1)).filter(due::equals).isPresent())
                .forEach(workspace -> announce(workspace, due));
    }

    private void announce(Workspace workspace, Instant due) {
        LocalDate today = LocalDate.ofInstant(due, workspace.zone());
        LeaveSeason season = LeaveSeason.after(today, workspace).orElseThrow();
        Ownership ownership = Ownership.on(today, workspace.id(), store);
        Stream<Member> busy = season.rows(workspace, store).stream().flatMap(one -> ownership.personFor(one).stream());
        Stream<Member> coordinators = store.members().of(workspace.id()).stream()
                .filter(one -> one.active() && one.role() == Role.COORDINATOR);
        Stream.concat(coordinators, busy).distinct().forEach(member -> queue(member, season, due));
    }

    private void queue(Member member, LeaveSeason season, Instant due) {
        Ownership.addressOf(member)
                .ifPresent(account -> store.outbox()
                        .add(OutboxMessage.later(
                                "leave:" + season.from() + ":" + member.id().value(),
                                OutboxMessage.Kind.REMINDER,
                                account,
                                Map.of(
                                        "type",
                                        TYPE,
                                        "member",
                                        member.id().value(),
                                        "date",
                                        season.from().toString()),
                                due)));
    }
}
