package ru.srok.bot.up;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.rehearsal.ChosenPlan;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.rehearsal.RehearsalText;

/** Which plan a command is about, or in one sentence why none. */
final class PlanChoice {

    private PlanChoice() {}

    /** The plan of this name; without a name none, as long as any plan is switched on. */
    static Optional<Plan> of(Repositories store, @Nullable String name) throws RefusedStart {
        if (name != null) {
            return Optional.of(named(store, name));
        }
        boolean anyOn = store.workspaces().all().stream()
                .map(Workspace::id)
                .flatMap(workspace -> store.plans().of(workspace).stream())
                .anyMatch(one -> one.status() == PlanStatus.ACTIVE);
        if (!anyOn) {
            throw RefusedStart.because(RehearsalText.NOTHING_ON);
        }
        return Optional.empty();
    }

    private static Plan named(Repositories store, String name) throws RefusedStart {
        List<Plan> found = ChosenPlan.named(store, name);
        if (found.isEmpty()) {
            throw RefusedStart.because(RehearsalText.NO_PLAN, name);
        }
        if (found.size() > 1) {
            throw RefusedStart.because(RehearsalText.MANY_PLANS, name, titles(found));
        }
        if (found.get(0).status() == PlanStatus.CLOSED) {
            throw RefusedStart.because(RehearsalText.PLAN_CLOSED, ChosenPlan.title(found.get(0)));
        }
        return found.get(0);
    }

    private static String titles(List<Plan> plans) {
        return plans.stream().map(one -> "«" + ChosenPlan.title(one) + "»").collect(Collectors.joining(", "));
    }
}
