package ru.srok.bot.reminder;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.reminder.RowName;

/** What the rows behind assignments are called, and whom to ask about them. */
final class RowNames {

    private final Repositories store;
    private final Map<PlanId, Plan> plans = new HashMap<>();
    private final Map<WorkspaceId, Optional<Member>> coordinators = new HashMap<>();

    /** The names of these assignments' rows; the plan is named where there are several. */
    RowNames(Repositories store, Collection<Assignment> assignments) {
        this.store = store;
        assignments.stream()
                .map(Assignment::plan)
                .distinct()
                .forEach(id -> store.plans().find(id).ifPresent(plan -> plans.put(id, plan)));
    }

    RowName of(Assignment one) {
        return Optional.ofNullable(plans.get(one.plan()))
                .flatMap(plan -> plan.activity(one.activity())
                        .map(row -> RowName.of(plan, row, plans.size() > 1 ? title(plan) : "")))
                .orElse(RowName.UNKNOWN);
    }

    private static String title(Plan plan) {
        return plan.header().title().isBlank() ? plan.fileName() : plan.header().title();
    }

    /** Who answers for an assignment's row in the department; where nobody was named, its first coordinator. */
    Optional<Member> curator(Assignment one) {
        return Optional.ofNullable(plans.get(one.plan()))
                .flatMap(plan -> plan.activity(one.activity()).map(row -> Bindings.of(plan, row)))
                .flatMap(Binding::curator)
                .flatMap(store.members()::find)
                .filter(Member::active)
                .or(() -> coordinator(one));
    }

    private Optional<Member> coordinator(Assignment one) {
        return coordinators.computeIfAbsent(
                one.workspace(),
                workspace -> store.members().of(workspace).stream()
                        .filter(member -> member.active() && member.role() == Role.COORDINATOR)
                        .findFirst());
    }
}
