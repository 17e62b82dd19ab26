package ru.srok.bot.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ImportFinding;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.domain.plan.SourcePlace;

/** Builds plan drafts for tests, row after row. */
public final class DraftBuilder {

    private PlanHeader header =
            new PlanHeader(null, null, null, null, "План", PlanPeriod.ofSchoolYears(2025, 2026), null, null);
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<ActivityDraft> activities = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();

    public static DraftBuilder aPlan() {
        return new DraftBuilder();
    }

    public DraftBuilder titled(String title) {
        header = new PlanHeader(
                "приказ",
                "12-од",
                LocalDate.of(2025, 8, 20),
                "Управление образования города Заречный",
                title,
                header.period(),
                "Сорокина М.П.",
                "муниципальный координатор Лапин О.Е.");
        return this;
    }

    public DraftBuilder section(String number, String title) {
        String printed = number.isEmpty() ? null : number;
        int level = number.isEmpty() ? 1 : number.split("\\.").length;
        sections.add(new SectionDraft(printed, title, level, nextRow()));
        return this;
    }

    public DraftBuilder row(RowBuilder row) {
        SectionDraft section = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        activities.add(row.build("a" + (activities.size() + 1), section, nextRow()));
        return this;
    }

    /** A finding about the last row, or with {@code subIndex} about one of its items. */
    public DraftBuilder finding(FindingCode code, PlanColumn column, int subIndex, String printed, String... choices) {
        ActivityDraft row = activities.get(activities.size() - 1);
        findings.add(new ImportFinding(
                code,
                column,
                row.place(),
                row.id(),
                subIndex,
                row.heading().map(SectionDraft::key).orElse(""),
                row.number(),
                printed,
                List.of(choices)));
        return this;
    }

    /** A finding about the whole document. */
    public DraftBuilder documentFinding(FindingCode code, String printed, String... choices) {
        findings.add(new ImportFinding(
                code, PlanColumn.HEADER, SourcePlace.ofParagraph(3), null, 0, "", "", printed, List.of(choices)));
        return this;
    }

    public DraftBuilder skip(SkippedRow.Reason reason, String text) {
        skipped.add(new SkippedRow(reason, nextRow(), text));
        return this;
    }

    public DraftBuilder abbreviation(String letters, String words) {
        abbreviations.put(letters, words);
        return this;
    }

    public PlanDraft build() {
        return new PlanDraft("образец.docx", header, sections, activities, findings, skipped, abbreviations);
    }

    private SourcePlace nextRow() {
        return SourcePlace.ofRow(1, sections.size() + activities.size() + skipped.size() + 1);
    }
}
