package ru.srok.bot.assignee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.srok.bot.outbox.UnreachableListener;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;

/** Tells coordinators, once a day for each person, who can no longer be written to. */
final class BlockedNotice implements UnreachableListener {

    private final Bench bench;

    BlockedNotice(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void becameUnreachable(AccountId account, Instant now) {
        List<Member> members = bench.store().accounts().find(account).map(Account::members).orElse(List.of()).stream()
                .flatMap(id -> bench.rows().active(id).stream())
                .filter(one -> Ownership.addressOf(one).filter(account::equals).isPresent())
                .toList();
        members.forEach(one -> tell(one, account, now));
    }

    private void tell(Member member, AccountId account, Instant now) {
        LocalDate today = bench.store()
                .workspaces()
                .find(member.workspace())
                .map(Workspace::zone)
                .map(zone -> LocalDate.ofInstant(now, zone))
                .orElseThrow();
        bench.rows().coordinators(member.workspace()).stream()
                .flatMap(one -> Ownership.addressOf(one).stream())
                .filter(address -> !address.equals(account))
                .distinct()
                .forEach(address -> bench.store()
                        .outbox()
                        .add(OutboxMessage.later(
                                "notice:blocked:" + member.id().value() + ":" + today + ":" + address.value(),
                                OutboxMessage.Kind.NOTICE,
                                address,
                                Map.of("type", "blocked", "member", member.id().value()),
                                now)));
    }
}
