package ru.srok.bot.coordinator;

import java.util.List;
import java.util.function.Supplier;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowDifference;
import ru.srok.domain.plan.SwitchOnPreview;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;

/**
 * What a coordinator works with.
 *
 * @param preview what would go out the morning after switching on
 * @param botName the bot's name in the messenger, for links to it
 */
public record Desk(Repositories store, IdSource ids, SwitchOnPreview preview, Supplier<String> botName) {

    Plan save(Plan plan, Dialogue dialogue) {
        return save(plan, dialogue, "");
    }

    /**
     * Stores a corrected plan, and what it changes of one that is switched on.
     *
     * @param basis on what basis it is changed; empty to ask for it now
     */
    Plan save(Plan plan, Dialogue dialogue, String basis) {
        MemberId by = dialogue.actor().member().id();
        List<RowChange> changes = store.plans()
                .find(plan.id())
                .map(before -> RowDifference.between(before, plan, by, basis, dialogue.now()))
                .orElse(List.of());
        Plan saved = store.plans().save(plan, changes);
        if (!changes.isEmpty() && basis.isEmpty()) {
            Basis.ask(dialogue, saved);
        }
        new Unfolding(store).unfold(saved, dialogue.now());
        return saved;
    }

    /** The plans that are worked on, oldest first. */
    List<Plan> plans(WorkspaceId workspace) {
        return store.plans().of(workspace).stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.ACTIVE)
                .toList();
    }
}
