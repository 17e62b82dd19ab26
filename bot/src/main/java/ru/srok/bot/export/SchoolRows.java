package ru.srok.bot.export;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.srok.domain.people.Institution;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.export.ExportText;
import ru.srok.messages.summary.StandingWords;
import ru.srok.printing.Cell;
import ru.srok.printing.Sheet;

/** The sheet by institution: a line for each report that is awaited from each, schools in their order. */
final class SchoolRows {

    private static final List<ExportText> COLUMNS = List.of(
            ExportText.COLUMN_SCHOOL,
            ExportText.COLUMN_NUMBER,
            ExportText.COLUMN_TITLE,
            ExportText.COLUMN_DUE,
            ExportText.COLUMN_STATE,
            ExportText.COLUMN_REPORT_DAY);

    private final Repositories store;
    private final PlanSummary summary;
    private final StandingWords words;

    SchoolRows(Repositories store, PlanSummary summary, StandingWords words) {
        this.store = store;
        this.summary = summary;
        this.words = words;
    }

    Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        bySchool()
                .forEach((school, lines) -> lines.stream()
                        .sorted(Comparator.comparing(line -> line.assignment().due()))
                        .forEach(line -> rows.add(row(school, line))));
        return new Sheet(
                say(ExportText.SHEET_SCHOOLS),
                COLUMNS.stream().map(column -> say(column)).toList(),
                rows);
    }

    private Map<String, List<PlanSummary.AssignmentLine>> bySchool() {
        Map<String, List<PlanSummary.AssignmentLine>> schools = new TreeMap<>(NaturalOrder.INSTANCE);
        for (PlanSummary.AssignmentLine line : summary.assignments()) {
            line.assignment()
                    .assignee()
                    .institution()
                    .flatMap(store.institutions()::find)
                    .map(Institution::name)
                    .ifPresent(name -> schools.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(line));
        }
        return schools;
    }

    private List<Cell> row(String school, PlanSummary.AssignmentLine line) {
        Optional<Activity> row = summary.plan().activity(line.assignment().activity());
        return List.of(
                Cell.of(school),
                Cell.of(row.map(Activity::number).orElse("")),
                Cell.of(row.map(Activity::title).orElse("")),
                Cell.of(line.assignment().due()),
                Cell.of(words.of(line)),
                Optional.ofNullable(line.assignment().progress().doneOn())
                        .map(Cell::of)
                        .orElse(Cell.EMPTY));
    }
}
