package ru.srok.domain.reminder;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.ReminderDays;

/** Which policy holds for an assignment: its row's (for a part: its own, then its row's), else its plan's, else the usual. */
public final class Policies {

    private final Map<PlanId, ReminderPolicy> plans = new HashMap<>();
    private final Map<PlanId, Map<ActivityId, ReminderPolicy>> rows = new HashMap<>();
    private final ReminderPolicy usual;

    /** Policies of these plans. */
    public Policies(Collection<Plan> plans, ReminderPolicy usual) {
        this.usual = usual;
        plans.forEach(this::add);
    }

    /** The policy that holds for an assignment; of an unknown plan the usual one. */
    public ReminderPolicy of(Assignment one) {
        return of(one.plan(), one.activity());
    }

    /** The policy that holds for a row or a part of one. */
    public ReminderPolicy of(PlanId plan, ActivityId row) {
        Map<ActivityId, ReminderPolicy> ofRows = rows.getOrDefault(plan, Map.of());
        ReminderPolicy ofPlan = plans.getOrDefault(plan, usual);
        return ofRows.getOrDefault(row, ofRows.getOrDefault(row.row(), ofPlan));
    }

    private void add(Plan plan) {
        plan.reminders().ifPresent(days -> plans.put(plan.id(), new ReminderPolicy(days)));
        Map<ActivityId, ReminderPolicy> own = new HashMap<>();
        for (Activity row : plan.activities()) {
            row.reminders().ifPresent(days -> own.put(row.id(), policy(days)));
        }
        rows.put(plan.id(), own);
    }

    private static ReminderPolicy policy(ReminderDays days) {
        return new ReminderPolicy(days);
    }
}
