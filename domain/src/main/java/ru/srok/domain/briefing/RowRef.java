package ru.srok.domain.briefing;

import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;

/** A row and the plan it stands in. */
public record RowRef(Plan plan, Activity row) {

    /** Stable as long as the row is. */
    public String key() {
        return plan.id().value() + "|" + row.id().value();
    }
}
