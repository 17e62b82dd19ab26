package ru.srok.planimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SubActivityDraft;

/** Contents of sheets and the words they are written with. */
final class SheetSamples {

    static final SheetWords WORDS = new SheetWords(
            heads(),
            modes(),
            "Не менее",
            "План",
            "Исправьте и пришлите боту.",
            "Здесь менять нельзя.",
            "Нет в списке.",
            new SheetWords.Former(Map.of(SheetColumn.MODE, "Способ закрытия"), Map.of("Каждый за себя", "EACH")));

    static final List<String> PEOPLE = List.of("Лапина Д.И.", "Громов К.С.", "Орешкин В.Н.");

    private SheetSamples() {}

    static SheetContent content(List<SheetRow> rows) {
        return new SheetContent("plan#7", 3, "План воспитательной работы на 2025-2026 учебный год", rows, PEOPLE);
    }

    /** A row of which only the title matters. */
    static SheetRow row(String id, String title) {
        return new SheetRow(id, "1.1", "1. Раздел", title, "", List.of(), "", "LEAD", "ОО", "Лапина Д.И.", "");
    }

    /** Rows as the sample plan has them, again and again until there are so many. */
    static List<SheetRow> planRows(int count) {
        List<SheetRow> once = samplePlan();
        List<SheetRow> rows = new ArrayList<>();
        while (rows.size() < count) {
            SheetRow row = once.get(rows.size() % once.size());
            rows.add(new SheetRow(
                    "a" + rows.size() + (row.rowId().contains("/") ? "/2" : ""),
                    row.number(),
                    row.section(),
                    row.title(),
                    row.phrase(),
                    row.due(),
                    row.deadlineNote(),
                    row.mode(),
                    row.responsible(),
                    row.curator(),
                    row.findings()));
        }
        return rows;
    }

    private static List<SheetRow> samplePlan() {
        Path file = Path.of(System.getProperty("srok.root", "."), "docs", "samples", "vospitanie.docx");
        try {
            PlanReading.Understood read = (PlanReading.Understood) new PlanReader().read(file);
            return read.draft().activities().stream()
                    .flatMap(SheetSamples::rows)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SheetRow> rows(ActivityDraft activity) {
        String id = activity.id().value();
        String section = activity.heading().map(SectionDraft::title).orElse("");
        SheetRow whole = row(id, activity.number(), section, activity.title(), activity.deadline());
        List<SheetRow> rows = new ArrayList<>(List.of(with(whole, activity.responsibles())));
        for (SubActivityDraft item : activity.subActivities()) {
            SheetRow row = row(id + "/" + item.index(), activity.number(), section, item.title(), item.deadline());
            rows.add(with(row, item.responsibles()));
        }
        return rows.stream();
    }

    private static SheetRow row(
            String id, String number, String section, String title, @Nullable DeadlineReading deadline) {
        Optional<DeadlineReading> read = Optional.ofNullable(deadline);
        return new SheetRow(
                id,
                number,
                section,
                title,
                read.map(DeadlineReading::phrase).orElse(""),
                read.map(DeadlineReading::due).orElse(List.of()),
                read.flatMap(DeadlineReading::event).orElse(""),
                "LEAD",
                "",
                "Лапина Д.И.",
                read.map(DeadlineReading::findings).orElse(List.of()).stream()
                        .map(FindingCode::code)
                        .collect(Collectors.joining(", ")));
    }

    private static SheetRow with(SheetRow row, List<Responsible> responsibles) {
        return new SheetRow(
                row.rowId(),
                row.number(),
                row.section(),
                row.title(),
                row.phrase(),
                row.due(),
                row.deadlineNote(),
                responsibles.size() > 2 ? "AT_LEAST 3" : "LEAD",
                responsibles.stream().map(Responsible::name).collect(Collectors.joining("; ")),
                row.curator(),
                row.findings());
    }

    private static Map<SheetColumn, String> heads() {
        List<String> heads = List.of(
                "Код строки",
                "№",
                "Раздел",
                "Мероприятие",
                "Срок в плане",
                "Дата",
                "Пояснение к дате",
                "Как закрывается",
                "Ответственный",
                "Куратор",
                "Что уточнить");
        Map<SheetColumn, String> byColumn = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            byColumn.put(column, heads.get(column.ordinal()));
        }
        return byColumn;
    }

    private static Map<String, String> modes() {
        Map<String, String> modes = new LinkedHashMap<>();
        modes.put("LEAD", "Закрывает первый ответственный");
        modes.put("EACH", "Собрать с каждого");
        modes.put("AT_LEAST 2", "Не менее 2");
        modes.put("ANY_ONE", "Любой один");
        modes.put("EXTERNAL", "Внешний, не напоминать");
        return modes;
    }
}
