package ru.srok.planimport.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;

/** Reads invented documents and prints drafts in short lines. */
final class Drafts {

    private Drafts() {}

    static PlanDraft read(PlanDocument document) {
        return new DraftReader(DeadlineGrammar.russian()).read(document.build()).orElseThrow();
    }

    /** Section, number, title, deadline, responsible and result as printed. */
    static List<String> rows(PlanDraft draft) {
        return draft.activities().stream()
                .map(a -> a.heading().map(SectionDraft::key).orElse("") + "|" + a.number() + "|" + a.title() + "|"
                        + a.deadline().phrase() + "|" + a.responsiblesPrinted() + "|" + a.result())
                .toList();
    }

    /** Deadline as printed, kind and days. */
    static List<String> dated(PlanDraft draft) {
        return draft.activities().stream()
                .map(ActivityDraft::deadline)
                .map(deadline -> deadline.phrase() + "|" + deadline.kind().code() + "|"
                        + deadline.due().stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                .toList();
    }

    /** Level, number and title. */
    static List<String> sections(PlanDraft draft) {
        return draft.sections().stream()
                .map(s -> s.level() + "|" + s.number().orElse("") + "|" + s.title())
                .toList();
    }

    /** Section, number, sub-index and code; the period's question is left out. */
    static List<String> findings(PlanDraft draft) {
        return draft.findings().stream()
                .map(f -> f.sectionKey() + "|" + f.number() + "|" + f.subIndex() + "|"
                        + f.code().code())
                .filter(line -> !line.endsWith("period-unclear"))
                .toList();
    }

    /** Title, deadline and responsibles of each item. */
    static List<String> items(ActivityDraft activity) {
        return activity.subActivities().stream()
                .map(s -> s.title() + "|"
                        + (s.deadline() == null ? "?" : s.deadline().phrase()) + "|"
                        + String.join(
                                ", ",
                                s.responsibles().stream().map(Responsible::name).toList()))
                .toList();
    }
}
