package ru.srok.bot.coordinator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanFigures;

/** Which rows are listed; the names stand in buttons. */
enum RowFilter {
    ALL,
    DATELESS,
    UNBOUND;

    static Optional<RowFilter> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    List<Activity> of(Plan plan) {
        return plan.activities().stream().filter(row -> fits(plan, row)).toList();
    }

    private boolean fits(Plan plan, Activity row) {
        return switch (this) {
            case ALL -> !row.hasParts() || row.removed();
            case DATELESS -> row.isWork() && row.deadline().certainDue().isEmpty();
            case UNBOUND -> row.isWork() && PlanFigures.isUnbound(plan, row);
        };
    }
}
