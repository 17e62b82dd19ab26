package ru.srok.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/** The morning round: on working days, at the workspace's hour, one message for each person who has something to do. */
public final class MorningRound implements DueWork {

    private final Repositories store;
    private final Rounds rounds;

    /** Puts messages into the outbox of this store. */
    public MorningRound(Repositories store, Rounds rounds) {
        this.store = store;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "round";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return store.workspaces().all().stream()
                .map(workspace -> next(workspace, done))
                .min(Comparator.naturalOrder());
    }

    private static Instant next(Workspace workspace, Instant done) {
        return DailyHours.nextAfter(
                done, workspace.settings().roundAt(), workspace.zone(), WorkingCalendars.of(workspace)::isWorking);
    }

    @Override
    public void run(Instant due) {
        store.workspaces().all().stream()
                .filter(workspace -> next(workspace, due.minusMillis(1)).equals(due))
                .forEach(workspace -> round(workspace, due));
    }

    private void round(Workspace workspace, Instant due) {
        LocalDate today = LocalDate.ofInstant(due, workspace.zone());
        rounds.of(workspace, today).keySet().forEach(member -> queue(workspace, member, today, due));
    }

    private void queue(Workspace workspace, MemberId id, LocalDate today, Instant due) {
        store.members()
                .find(id)
                .flatMap(Ownership::addressOf)
                .ifPresent(account -> store.outbox()
                        .add(OutboxMessage.later(
                                key(workspace, today, id),
                                OutboxMessage.Kind.ROUND,
                                account,
                                Map.of("member", id.value(), "date", today.toString()),
                                due)));
    }

    /** The key by which a person's round of a day is sent once. */
    public static String key(Workspace workspace, LocalDate day, MemberId member) {
        return "round:" + workspace.id().value() + ":" + day + ":" + member.value();
    }

    /** Whom a round is for; empty once they left. */
    public Optional<Member> recipient(OutboxMessage message) {
        return Optional.ofNullable(message.references().get("member"))
                .flatMap(id -> store.members().find(new MemberId(id)))
                .filter(Member::active);
    }
}
