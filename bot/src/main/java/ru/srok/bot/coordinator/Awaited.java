package ru.srok.bot.coordinator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;

/** What a state is about. A person may have changed workspaces since, so it is checked anew. */
final class Awaited {

    private Awaited() {}

    static Optional<Plan> plan(Desk desk, Dialogue dialogue) {
        return Optional.ofNullable(dialogue.state().data().get("plan"))
                .flatMap(id -> desk.store().plans().find(new PlanId(id)))
                .filter(plan ->
                        plan.workspace().equals(dialogue.actor().workspace().id()));
    }

    static Optional<Activity> row(Plan plan, Dialogue dialogue) {
        return Optional.ofNullable(dialogue.state().data().get("row")).flatMap(id -> plan.activity(new ActivityId(id)));
    }

    static Map<String, String> with(Dialogue dialogue, String key, String value) {
        Map<String, String> data = new HashMap<>(dialogue.state().data());
        data.put(key, value);
        return data;
    }
}
