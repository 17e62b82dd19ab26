package ru.srok.bot.coordinator;

import java.util.List;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Plan;
import ru.srok.planimport.SheetLine;
import ru.srok.planimport.SheetRow;

/** The cells of one line, compared with what was written there. */
final class SheetCells {

    private final SheetRows written;
    private final SheetNotes notes;
    private final SheetDays days;
    private final SheetBindings bindings;

    SheetCells(Plan plan, SheetRows written, SheetNotes notes) {
        this.written = written;
        this.notes = notes;
        this.days = new SheetDays(plan.header().period(), notes);
        this.bindings = new SheetBindings(plan, written.names(), notes);
    }

    Activity changed(Activity row, SheetLine line) {
        SheetRow before = written.row(row);
        Activity now = row;
        if (!line.title().isEmpty() && !line.title().equals(before.title().strip())) {
            notes.changed(SheetChange.Kind.TITLES, row, "", line.title());
            now = now.withTitle(line.title());
        }
        return row.hasParts() ? now : bindings.bound(days.dated(now, line.deadline()), line, before);
    }

    /** A row that the coordinator inserted stands in the section of the row above it. */
    Activity added(SheetLine line, ActivityId id, Activity above) {
        return Activity.of(id, line.number(), line.title(), days.first(line.deadline()))
                .in(above.section(), above.sectionTitle())
                .withResponsibles(List.of(), line.responsible())
                .withBinding(bindings.first(line));
    }
}
