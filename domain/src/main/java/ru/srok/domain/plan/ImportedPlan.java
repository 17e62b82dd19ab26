package ru.srok.domain.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.file.StoredFile;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.people.WorkspaceId;

/** Turns a draft as read from a document into a plan that can be corrected. */
public final class ImportedPlan {

    private final PlanDraft draft;

    /** Of this draft. */
    public ImportedPlan(PlanDraft draft) {
        this.draft = draft;
    }

    /** The plan, not yet stored, with its rows and their parts in the order of the document. */
    public Plan as(PlanId id, WorkspaceId workspace, StoredFile original, Instant now) {
        return new Plan(
                id,
                workspace,
                PlanStatus.DRAFT,
                original.id(),
                original.name(),
                draft.header(),
                activities(),
                draft.findings(),
                Map.of(),
                null,
                null,
                now,
                null,
                0,
                null,
                0);
    }

    private List<Activity> activities() {
        List<Activity> all = new ArrayList<>();
        for (ActivityDraft row : draft.activities()) {
            all.add(row(row));
            row.subActivities().forEach(part -> all.add(part(row, part)));
        }
        return all;
    }

    private static Activity row(ActivityDraft row) {
        return new Activity(
                row.id(),
                0,
                !row.subActivities().isEmpty(),
                row.heading().map(SectionDraft::key).orElse(""),
                row.heading().map(SectionDraft::title).orElse(""),
                row.number(),
                row.title(),
                ActivityDeadline.of(row.deadline()),
                row.responsibles(),
                row.responsiblesPrinted(),
                row.result(),
                null,
                false,
                null);
    }

    private static Activity part(ActivityDraft row, SubActivityDraft part) {
        return new Activity(
                new ActivityId(row.id().value() + "/" + part.index()),
                part.index(),
                false,
                row.heading().map(SectionDraft::key).orElse(""),
                row.heading().map(SectionDraft::title).orElse(""),
                row.number(),
                part.title(),
                deadline(row, part),
                part.responsibles().isEmpty() ? row.responsibles() : part.responsibles(),
                row.responsiblesPrinted(),
                row.result(),
                null,
                false,
                null);
    }

    /** A part whose deadline could not be told from its neighbours' has the row's phrase and no day. */
    private static ActivityDeadline deadline(ActivityDraft row, SubActivityDraft part) {
        if (part.deadline() != null) {
            return ActivityDeadline.of(part.deadline());
        }
        return new ActivityDeadline(
                row.deadline().phrase(),
                DeadlineKind.MISSING,
                List.of(),
                null,
                List.of(FindingCode.DEADLINE_COUNT),
                "");
    }
}
