package ru.srok.bot.coordinator;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
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

    /** Stores a corrected plan; one that is switched on is brought up to date at once. */
    Plan save(Plan plan, Instant now) {
        Plan saved = store.plans().save(plan);
        new Unfolding(store).unfold(saved, now);
        return saved;
    }

    Plan save(Plan plan, Dialogue dialogue) {
        return save(plan, dialogue.now());
    }

    /** The plans that are worked on, oldest first. */
    List<Plan> plans(WorkspaceId workspace) {
        return store.plans().of(workspace).stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.ACTIVE)
                .toList();
    }
}
