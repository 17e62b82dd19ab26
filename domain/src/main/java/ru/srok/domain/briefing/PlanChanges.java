package ru.srok.domain.briefing;

import java.time.LocalDate;
import java.util.List;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;

/** Where it is known what was changed in a plan. */
@FunctionalInterface
public interface PlanChanges {

    /** For where nobody keeps changes. */
    PlanChanges NONE = (workspace, plan, since) -> List.of();

    /** The changes of a plan made after a day, oldest first. */
    List<PlanChange> of(Workspace workspace, Plan plan, LocalDate since);
}
