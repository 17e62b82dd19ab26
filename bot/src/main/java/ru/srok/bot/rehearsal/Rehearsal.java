package ru.srok.bot.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.reminder.RoundRenderer;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/**
 * Foresees what will go out: copies a workspace into memory and lets the service's own works run there on a clock of its
 * own. As if everybody were connected and nobody reported anything. Stores and sends nothing.
 */
public final class Rehearsal {

    private final Repositories store;
    private final Engine engine;

    /** Copies from this store. */
    public Rehearsal(Repositories store, Engine engine) {
        this.store = store;
        this.engine = engine;
    }

    /**
     * What would go out from now on.
     *
     * @param draft a plan that would be switched on now beside those that are, or null
     * @param now business time
     * @param days today and so many days after it, less one
     */
    public Forecast of(Workspace workspace, @Nullable Plan draft, Instant now, int days) {
        LocalDate today = LocalDate.ofInstant(now, workspace.zone());
        MemoryStore copy = StoreCopy.of(store, workspace, today);
        if (draft != null && draft.status() == PlanStatus.DRAFT) {
            Plan active =
                    copy.plans().save(draft.withStatus(PlanStatus.ACTIVE, now).withVersion(0));
            new Unfolding(copy).unfold(active, now);
        }
        LocalDate last = today.plusDays(days - 1L);
        List<Foreseen> messages = new ArrayList<>();
        Map<AccountId, Member> people = people(workspace, copy);
        VirtualTime time = new VirtualTime(
                copy,
                engine,
                now,
                (at, message) -> foreseen(people, at, message).ifPresent(messages::add));
        time.runUntil(
                last.plusDays(1).atStartOfDay(workspace.zone()).toInstant().minusMillis(1));
        return new Forecast(workspace, today, last, messages);
    }

    /** Whom an account of the copy stands for, as they are in the store. */
    private Map<AccountId, Member> people(Workspace workspace, MemoryStore copy) {
        Map<AccountId, Member> people = new HashMap<>();
        for (Member member : copy.members().of(workspace.id())) {
            Member real = store.members().find(member.id()).orElse(member);
            member.accounts().forEach(account -> people.putIfAbsent(account, real));
        }
        return people;
    }

    private Optional<Foreseen> foreseen(Map<AccountId, Member> people, Instant at, OutboxMessage message) {
        return Optional.ofNullable(message.references().get("member"))
                .flatMap(id -> store.members().find(new MemberId(id)))
                .or(() -> Optional.ofNullable(people.get(message.recipient())))
                .flatMap(member -> Optional.ofNullable(message.screen())
                        .map(screen -> new Foreseen(at, member, message.kind(), rows(message), screen)));
    }

    private static int rows(OutboxMessage message) {
        Map<String, String> references = message.references();
        long named = references
                .getOrDefault("rows", "")
                .lines()
                .filter(id -> !id.isBlank())
                .count();
        return Integer.parseInt(references.getOrDefault(RoundRenderer.ABOUT, Long.toString(named)));
    }
}
