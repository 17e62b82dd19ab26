package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.ExcelText;
import ru.srok.messages.sheet.SheetSentences;
import ru.srok.planimport.SheetLine;
import ru.srok.planimport.SheetRow;

/** Whose work a row is, by the names in a sheet's cells. */
final class SheetBindings {

    private final Plan plan;
    private final SheetNames names;
    private final SheetNotes notes;

    SheetBindings(Plan plan, SheetNames names, SheetNotes notes) {
        this.plan = plan;
        this.names = names;
        this.notes = notes;
    }

    /** A row with the people, the mode and the curator of its line. */
    Activity bound(Activity row, SheetLine line, SheetRow before) {
        Binding old = Bindings.of(plan, row);
        Binding now = old;
        if (!line.responsible().equals(before.responsible().strip())) {
            now = people(row, line, old);
        }
        Optional<ClosingMode> mode = ModeCodes.read(line.mode());
        if (mode.isPresent() && !line.mode().equals(before.mode())) {
            notes.changed(
                    SheetChange.Kind.MODES, row, "", SheetSentences.modes().getOrDefault(line.mode(), line.mode()));
            now = now.withMode(mode.get());
        }
        if (!line.curator().equals(before.curator().strip())) {
            now = curator(row, line, now);
        }
        return now.equals(old) ? row : row.withBinding(now);
    }

    private Binding people(Activity row, SheetLine line, Binding old) {
        List<AssigneeId> assignees = new ArrayList<>();
        for (String name : between(line)) {
            Optional<AssigneeId> found = names.find(name);
            if (found.isEmpty() && !name.isEmpty()) {
                notes.problem(say(ExcelText.EXCEL_UNKNOWN_PERSON, line.row(), name));
                return old;
            }
            found.ifPresent(assignees::add);
        }
        notes.changed(SheetChange.Kind.PEOPLE, row, "", names.text(assignees));
        boolean usual = old.mode().equals(Bindings.usualMode(old.assignees()));
        return new Binding(assignees, usual ? Bindings.usualMode(assignees) : old.mode(), old.curatorId());
    }

    private Binding curator(Activity row, SheetLine line, Binding old) {
        @Nullable MemberId curator = names.member(line.curator()).orElse(null);
        if (curator == null && !line.curator().isEmpty()) {
            notes.problem(say(ExcelText.EXCEL_UNKNOWN_PERSON, line.row(), line.curator()));
            return old;
        }
        notes.changed(SheetChange.Kind.PEOPLE, row, "", line.curator());
        return old.withCurator(curator);
    }

    /** Whose work a row is that was not there before; null where nobody known is named. */
    @Nullable
    Binding first(SheetLine line) {
        List<AssigneeId> assignees = new ArrayList<>();
        for (String name : between(line)) {
            names.find(name).ifPresent(assignees::add);
        }
        ClosingMode mode = ModeCodes.read(line.mode()).orElse(Bindings.usualMode(assignees));
        MemberId curator = names.member(line.curator()).orElse(null);
        return assignees.isEmpty() ? null : new Binding(assignees, mode, curator);
    }

    private static String[] between(SheetLine line) {
        return line.responsible().split("\\s*[;\\n]\\s*");
    }
}
