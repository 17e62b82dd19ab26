package ru.srok.bot.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.console.Json;
import ru.srok.bot.deadline.DeadlineJson;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.ImportFinding;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.domain.plan.SourcePlace;
import ru.srok.domain.plan.SubActivityDraft;

/** A plan with everything known about it; the components of its records are the fields that docs/import-json.md lists. */
@SuppressWarnings("UnusedVariable") // read by the JSON library
final class PlanJson {

    private record Document(
            String file,
            PlanHeader header,
            List<Section> sections,
            List<Activity> activities,
            List<Finding> findings,
            List<Skipped> skipped,
            Map<String, String> abbreviations) {}

    private record Section(String key, @Nullable String number, String title, int level, SourcePlace place) {}

    private record Activity(
            String id,
            String section,
            @Nullable Integer sectionIndex,
            String number,
            String title,
            DeadlineJson deadline,
            List<Person> responsibles,
            String responsiblesPrinted,
            String result,
            List<Item> subActivities,
            SourcePlace place,
            List<SourcePlace> continuations) {}

    private record Item(
            int index, String title, @Nullable DeadlineJson deadline, List<Person> responsibles, SourcePlace place) {}

    private record Person(
            String name, String kind, @Nullable String explanation) {}

    private record Finding(
            String code,
            String column,
            SourcePlace place,
            @Nullable String activity,
            int subIndex,
            String section,
            String number,
            String printed,
            List<String> choices) {}

    private record Skipped(String reason, SourcePlace place, String text) {}

    private PlanJson() {}

    static String render(PlanDraft draft) {
        return Json.of(new Document(
                draft.file(),
                draft.header(),
                draft.sections().stream().map(PlanJson::section).toList(),
                draft.activities().stream()
                        .map(row -> activity(row, draft.sections()))
                        .toList(),
                draft.findings().stream().map(PlanJson::finding).toList(),
                draft.skipped().stream().map(PlanJson::skipped).toList(),
                draft.abbreviations()));
    }

    private static Section section(SectionDraft section) {
        return new Section(section.key(), section.printedNumber(), section.title(), section.level(), section.place());
    }

    private static Activity activity(ActivityDraft row, List<SectionDraft> sections) {
        return new Activity(
                row.id().value(),
                row.heading().map(SectionDraft::key).orElse(""),
                row.heading().map(sections::indexOf).orElse(null),
                row.number(),
                row.title(),
                DeadlineJson.of(row.deadline()),
                people(row.responsibles()),
                row.responsiblesPrinted(),
                row.result(),
                row.subActivities().stream().map(PlanJson::item).toList(),
                row.place(),
                row.continuations());
    }

    private static Item item(SubActivityDraft item) {
        DeadlineReading deadline = item.deadline();
        return new Item(
                item.index(),
                item.title(),
                deadline == null ? null : DeadlineJson.of(deadline),
                people(item.responsibles()),
                item.place());
    }

    private static List<Person> people(List<Responsible> responsibles) {
        return responsibles.stream()
                .map(one -> new Person(one.name(), one.kind().name().toLowerCase(Locale.ROOT), one.explanation()))
                .toList();
    }

    private static Finding finding(ImportFinding finding) {
        return new Finding(
                finding.code().code(),
                finding.column().code(),
                finding.place(),
                finding.activity().map(ActivityId::value).orElse(null),
                finding.subIndex(),
                finding.sectionKey(),
                finding.number(),
                finding.printed(),
                finding.choices());
    }

    private static Skipped skipped(SkippedRow row) {
        return new Skipped(row.reason().code(), row.place(), row.text());
    }
}
