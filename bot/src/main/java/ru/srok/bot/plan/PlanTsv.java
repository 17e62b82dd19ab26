package ru.srok.bot.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.console.Tsv;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SubActivityDraft;

/** A plan as lines of values between tabs: one line for each activity and sub-activity. */
final class PlanTsv {

    private static final String HEADER = Tsv.line(
            "section",
            "number",
            "subindex",
            "title",
            "deadline",
            "kind",
            "due",
            "event",
            "responsibles",
            "result",
            "findings");

    private final PlanDraft draft;
    private final RowFindings findings;

    PlanTsv(PlanDraft draft) {
        this.draft = draft;
        this.findings = new RowFindings(draft.findings());
    }

    String render() {
        StringBuilder lines = new StringBuilder(HEADER);
        for (ActivityDraft activity : draft.activities()) {
            lines.append(line(activity));
            activity.subActivities().forEach(item -> lines.append(line(activity, item)));
        }
        return lines.toString();
    }

    private String line(ActivityDraft activity) {
        DeadlineReading deadline = activity.deadline();
        Reading reading = activity.subActivities().isEmpty() ? Reading.of(deadline) : Reading.NONE;
        return Tsv.line(
                section(activity),
                activity.number(),
                "",
                activity.title(),
                deadline.phrase(),
                reading.kind(),
                reading.due(),
                reading.event(),
                names(activity.responsibles()),
                activity.result(),
                Tsv.list(findings.codes(activity, 0)));
    }

    private String line(ActivityDraft activity, SubActivityDraft item) {
        DeadlineReading deadline = item.deadline();
        Reading reading = Reading.of(deadline);
        return Tsv.line(
                section(activity),
                activity.number(),
                Integer.toString(item.index()),
                item.title(),
                deadline == null ? "" : deadline.phrase(),
                reading.kind(),
                reading.due(),
                reading.event(),
                names(item.responsibles()),
                "",
                Tsv.list(findings.codes(activity, item.index())));
    }

    private static String section(ActivityDraft activity) {
        return activity.heading().map(SectionDraft::key).orElse("");
    }

    private static String names(List<Responsible> responsibles) {
        return Tsv.list(responsibles.stream().map(Responsible::name).toList());
    }

    /** What was understood of a deadline, as values of a line. */
    private record Reading(String kind, String due, String event) {

        static final Reading NONE = new Reading("", "", "");

        static Reading of(@Nullable DeadlineReading deadline) {
            if (deadline == null) {
                return NONE;
            }
            List<String> due = deadline.due().stream().map(LocalDate::toString).toList();
            return new Reading(
                    deadline.kind().code(), Tsv.list(due), deadline.event().orElse(""));
        }
    }
}
