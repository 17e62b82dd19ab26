package ru.srok.domain.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.Addressees;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceHours;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/**
 * The morning round: on round days, at the workspace's hour, one message for each person who has something to do. A round
 * of a day that is over by the time it is run is not made: the next one answers for it.
 */
public final class MorningRound implements DueWork {

    private final Repositories store;
    private final Rounds rounds;
    private final Clock clock;
    private final MadeRounds made;
    private final WorkspaceHours hours;

    /** Puts messages into the outbox of this store; the clock, business time, tells whether a round's day is over. */
    public MorningRound(Repositories store, Rounds rounds, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.clock = clock;
        this.made = new MadeRounds(store);
        this.hours = new WorkspaceHours(store.workspaces(), MorningRound::next);
    }

    @Override
    public String name() {
        return "round";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return hours.nextAfter(done);
    }

    private static Instant next(Workspace workspace, Instant done) {
        return DailyHours.nextAfter(
                done, workspace.settings().roundAt(), workspace.zone(), RoundDays.of(workspace)::isRoundDay);
    }

    @Override
    public void run(Instant due) {
        List<Workspace> begun = new ArrayList<>();
        for (Workspace workspace : hours.at(due)) {
            if (dayOf(due, workspace).isBefore(dayOf(clock.instant(), workspace))) {
                made.missed(workspace, due);
            } else {
                begun.add(workspace);
            }
        }
        queue(begun, due);
        begun.forEach(workspace -> made.note(workspace, due));
    }

    private void queue(List<Workspace> begun, Instant due) {
        Map<AccountId, List<RoundPart>> messages = new LinkedHashMap<>();
        Map<MemberId, String> keys = new HashMap<>();
        for (Workspace workspace : begun) {
            for (RoundPart part : parts(workspace, dayOf(due, workspace))) {
                keys.put(part.member(), key(workspace, part.day(), part.member()));
                address(part.member())
                        .ifPresent(account -> messages.computeIfAbsent(account, any -> new ArrayList<>())
                                .add(part));
            }
        }
        messages.forEach((account, parts) -> queue(account, parts, keys, due));
    }

    private static LocalDate dayOf(Instant instant, Workspace workspace) {
        return LocalDate.ofInstant(instant, workspace.zone());
    }

    private List<RoundPart> parts(Workspace workspace, LocalDate today) {
        Map<MemberId, LocalDate> since = new HashMap<>();
        return rounds
                .of(workspace, today, member -> since.computeIfAbsent(member, id -> made.before(today, workspace, id)))
                .keySet()
                .stream()
                .map(member -> new RoundPart(member, today, since.getOrDefault(member, today.minusDays(1))))
                .toList();
    }

    /** Several people of one account get one message under the first one's key; the keys of the others point to it. */
    private void queue(AccountId account, List<RoundPart> parts, Map<MemberId, String> keys, Instant due) {
        String first = keys.getOrDefault(parts.get(0).member(), "");
        store.outbox()
                .add(OutboxMessage.later(first, OutboxMessage.Kind.ROUND, account, RoundPart.references(parts), due));
        parts.stream()
                .skip(1)
                .forEach(part -> store.outbox()
                        .add(OutboxMessage.later(
                                        keys.getOrDefault(part.member(), ""),
                                        OutboxMessage.Kind.ROUND,
                                        account,
                                        Map.of(RoundPart.JOINED, first),
                                        due)
                                .in(OutboxMessage.State.DROPPED)));
    }

    private Optional<AccountId> address(MemberId id) {
        return store.members().find(id).flatMap(Ownership::addressOf).filter(this::isReachable);
    }

    private boolean isReachable(AccountId account) {
        return store.accounts().find(account).map(Account::reachable).orElse(true);
    }

    /** The key by which a person's round of a day is sent once. */
    public static String key(Workspace workspace, LocalDate day, MemberId member) {
        return "round:" + workspace.id().value() + ":" + day + ":" + member.value();
    }

    /** Whom a round is for; empty once they left, or once the account it would go to is no longer theirs. */
    public Optional<Member> recipient(OutboxMessage message) {
        return RoundPart.of(message).stream().findFirst().flatMap(part -> recipient(message, part));
    }

    /** Whom a part of a message is for; empty once they left, or once the account it would go to is no longer theirs. */
    public Optional<Member> recipient(OutboxMessage message, RoundPart part) {
        return new Addressees(store.members()).of(message, part.member());
    }
}
