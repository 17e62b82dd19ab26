package ru.srok.domain.plan;

import java.util.List;
import java.util.Map;

/**
 * A plan as imported, before the coordinator has corrected it.
 *
 * @param file name of the document, without folders
 * @param header what stands around the table
 * @param sections headings in document order
 * @param activities rows in document order
 * @param findings what is left to ask, in document order
 * @param skipped what was taken for no part of the plan, in document order
 * @param abbreviations abbreviations that the document explains
 */
public record PlanDraft(
        String file,
        PlanHeader header,
        List<SectionDraft> sections,
        List<ActivityDraft> activities,
        List<ImportFinding> findings,
        List<SkippedRow> skipped,
        Map<String, String> abbreviations) {

    public PlanDraft {
        sections = List.copyOf(sections);
        activities = List.copyOf(activities);
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
        abbreviations = Map.copyOf(abbreviations);
    }
}
