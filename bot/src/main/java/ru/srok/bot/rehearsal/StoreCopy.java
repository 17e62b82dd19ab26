package ru.srok.bot.rehearsal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.report.Report;
import ru.srok.domain.store.Repositories;

/** One workspace as it stands, copied into memory, where nothing that happens matters. */
final class StoreCopy {

    private static final String NOWHERE = "rehearsal";

    private final Repositories from;
    private final Workspace workspace;
    private final MemoryStore copy = new MemoryStore();

    private StoreCopy(Repositories from, Workspace workspace) {
        this.from = from;
        this.workspace = workspace;
    }

    /** The copy; in it everybody is connected, who is not yet by an account that leads nowhere. */
    static MemoryStore of(Repositories from, Workspace workspace, LocalDate today) {
        StoreCopy copying = new StoreCopy(from, workspace);
        copying.people();
        copying.substitutions();
        copying.plans();
        copying.reports();
        copying.page(today);
        copying.waiting();
        return copying.copy;
    }

    private void people() {
        copy.workspaces().save(workspace.withVersion(0));
        from.institutions()
                .of(workspace.id())
                .forEach(school -> copy.institutions().save(school.withVersion(0)));
        from.members().of(workspace.id()).stream().map(StoreCopy::connected).forEach(member -> {
            copy.members().save(member.withVersion(0));
            member.accounts().forEach(this::account);
        });
    }

    private void substitutions() {
        from.substitutions()
                .of(workspace.id())
                .forEach(one -> copy.substitutions().save(one.withVersion(0)));
    }

    private static Member connected(Member member) {
        boolean awaited = member.active() && !member.isConnected();
        return awaited
                ? member.withAccount(AccountId.of(NOWHERE, "0", member.id().value()))
                : member;
    }

    private void account(AccountId id) {
        if (copy.accounts().find(id).isEmpty()) {
            from.accounts().find(id).ifPresent(account -> copy.accounts().save(account.withVersion(0)));
        }
    }

    private void plans() {
        from.plans().of(workspace.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .forEach(plan -> {
                    copy.plans().save(plan.withVersion(0));
                    from.rowChanges().of(plan.id()).forEach(copy.rowChanges()::append);
                    from.assignments().of(plan.id()).forEach(this::assignment);
                });
    }

    /** The engine asks the history only when «не успеваем» was said and what was cancelled before. */
    private void assignment(Assignment one) {
        copy.assignments().save(one.withVersion(0));
        if (!one.progress().cannot().isEmpty() || one.state() == AssignmentState.CANCELLED) {
            from.history().of(one.id()).forEach(copy.history()::append);
        }
    }

    /** What the coordinator changed on this week's page already. */
    private void page(LocalDate today) {
        from.briefingDrafts()
                .find(BriefingDraft.of(workspace.id(), today).id())
                .ifPresent(draft -> copy.briefingDrafts().save(draft.withVersion(0)));
    }

    private void reports() {
        from.reports().of(workspace.id()).forEach(this::report);
        from.reports().drafts().stream()
                .filter(draft -> draft.workspace().equals(workspace.id()))
                .forEach(this::report);
    }

    private void report(Report report) {
        copy.reports().save(report.withVersion(0));
    }

    /** What was put off for later. */
    private void waiting() {
        Set<AccountId> ours = copy.members().of(workspace.id()).stream()
                .flatMap(member -> member.accounts().stream())
                .collect(Collectors.toSet());
        from.outbox().in(OutboxMessage.State.WAITING).stream()
                .filter(message -> ours.contains(message.recipient()))
                .forEach(message -> copy.outbox().save(message.withVersion(0)));
    }
}
