package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Corrections;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.coordinator.ExcelText;
import ru.srok.messages.sheet.SheetSentences;
import ru.srok.planimport.SheetLine;
import ru.srok.planimport.SheetReading;

/** What a returned sheet changes in a plan, and the plan as it would be. */
final class SheetDiff {

    private final Plan plan;
    private final IdSource ids;
    private final SheetCells cells;
    private final SheetNotes notes = new SheetNotes();
    private final List<Activity> rows = new ArrayList<>();

    SheetDiff(Plan plan, Repositories store, IdSource ids, SheetReading.Understood sheet) {
        this.plan = plan;
        this.ids = ids;
        this.cells = new SheetCells(plan, new SheetRows(plan, store), notes);
        sheet.problems()
                .forEach(problem -> notes.problem(
                        SheetSentences.problem(problem.kind().name(), problem.cell(), problem.printed())));
        compare(sheet);
    }

    List<SheetChange> changes() {
        return notes.changes();
    }

    /** Not escaped. */
    List<String> problems() {
        return notes.problems();
    }

    /** The corrected plan, one revision further. */
    Plan corrected() {
        return plan.withActivities(rows);
    }

    private void compare(SheetReading.Understood sheet) {
        Map<String, SheetLine> lines = new HashMap<>();
        sheet.lines().stream().filter(line -> !line.isNew()).forEach(line -> lines.put(line.rowId(), line));
        Set<String> known = new HashSet<>();
        for (Activity row : plan.activities()) {
            known.add(row.id().value());
            SheetLine line = lines.get(row.id().value());
            if (row.removed()) {
                rows.add(row);
            } else if (line == null) {
                remove(row);
            } else {
                rows.add(cells.changed(row, line));
            }
        }
        addNew(sheet.lines(), known);
    }

    private void remove(Activity row) {
        notes.changed(SheetChange.Kind.REMOVED, row, "", "");
        rows.add(Corrections.noted(row, say(ExcelText.EXCEL_BASIS)).removed(true));
    }

    /** A line that was inserted goes behind the row that stands above it. */
    private void addNew(List<SheetLine> lines, Set<String> known) {
        String above = "";
        for (SheetLine line : lines) {
            if (!line.isNew() && known.contains(line.rowId())) {
                above = line.rowId();
            } else if (!line.title().isEmpty()) {
                Activity added = cells.added(line, new ActivityId("x" + ids.next()), find(above));
                rows.add(placeAfter(above), added);
                above = added.id().value();
                notes.changes().add(new SheetChange(SheetChange.Kind.ADDED, line.number(), "", line.title()));
            }
        }
    }

    private Activity find(String id) {
        return rows.get(Math.max(0, placeAfter(id) - 1));
    }

    private int placeAfter(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().value().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }
}
