package ru.srok.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/** A plan for a test: what its story does not speak of is empty. */
public record PlanOfRows(PlanId id, WorkspaceId workspace, PlanPeriod period) {

    /** A row with this deadline phrase, in the only section. */
    public Activity row(String rowId, String number, String title, String phrase) {
        ActivityDeadline deadline =
                ActivityDeadline.of(DeadlineGrammar.russian().read(phrase, period));
        return Activity.of(new ActivityId(rowId), number, title, deadline).in("1", "Раздел");
    }

    /** A plan of these rows that is not switched on yet. */
    public Plan draft(String title, List<Activity> rows, Instant now) {
        return new Plan(
                id,
                workspace,
                PlanStatus.DRAFT,
                new FileId("f"),
                "plan.docx",
                new PlanHeader(null, null, null, null, title, period, null, null),
                rows,
                List.of(),
                Map.of(),
                null,
                null,
                now,
                null,
                1,
                null,
                0);
    }

    /** Stores a plan switched on when it was made, and unfolds it as of an instant. */
    public static Plan switchedOn(Repositories store, Plan draft, Instant now) {
        Plan active = store.plans().save(draft.withStatus(PlanStatus.ACTIVE, draft.created()));
        new Unfolding(store).unfold(active, now);
        return active;
    }
}
