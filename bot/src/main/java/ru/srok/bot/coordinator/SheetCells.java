package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.ExcelText;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.date.DateWords;
import ru.srok.planimport.SheetLine;
import ru.srok.planimport.SheetRow;

/** The cells of one line, compared with what was written there. */
final class SheetCells {

    private static final int FEW_DAYS = 3;

    private final Plan plan;
    private final SheetRows written;
    private final List<SheetChange> changes;
    private final List<String> problems;
    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    SheetCells(Plan plan, SheetRows written, List<SheetChange> changes, List<String> problems) {
        this.plan = plan;
        this.written = written;
        this.changes = changes;
        this.problems = problems;
    }

    Activity changed(Activity row, SheetLine line) {
        SheetRow before = written.row(row);
        Activity now = row;
        if (!line.title().isEmpty() && !line.title().equals(squeezed(before.title()))) {
            note(SheetChange.Kind.TITLES, row, "", line.title());
            now = now.withTitle(line.title());
        }
        if (row.hasParts()) {
            return now;
        }
        return bound(dated(now, line), line, before);
    }

    private Activity dated(Activity row, SheetLine line) {
        String text = line.deadline().text();
        Optional<List<LocalDate>> days = days(line.deadline());
        if (days.isEmpty()) {
            problems.add(say(ExcelText.EXCEL_BAD_DATE, line.deadline().cell(), text));
            return row;
        }
        List<LocalDate> old = row.deadline().certainDue();
        if (days.get().equals(old)) {
            return row;
        }
        note(SheetChange.Kind.DATES, row, shown(old), shown(days.get()));
        String words = text.isEmpty() ? say(RowText.ROWS_NO_DAYS) : text;
        return row.withDeadline(row.deadline().settledAs(words, days.get()));
    }

    /** Empty where the text is no deadline. */
    private Optional<List<LocalDate>> days(SheetLine.Deadline cell) {
        if (!cell.due().isEmpty() || cell.text().isEmpty()) {
            return Optional.of(cell.due().stream().sorted().distinct().toList());
        }
        List<LocalDate> due = grammar.read(cell.text(), plan.header().period()).due();
        return due.isEmpty() ? Optional.empty() : Optional.of(due);
    }

    private static String shown(List<LocalDate> days) {
        return days.isEmpty() ? say(RowText.ROWS_NO_DAYS) : DateWords.days(days, FEW_DAYS);
    }

    private Activity bound(Activity row, SheetLine line, SheetRow before) {
        Binding old = Bindings.of(plan, row);
        Binding now = old;
        if (!line.responsible().equals(squeezed(before.responsible()))) {
            now = people(row, line, old);
        }
        Optional<ClosingMode> mode = ModeCodes.read(line.mode());
        if (mode.isPresent() && !line.mode().equals(before.mode())) {
            note(SheetChange.Kind.MODES, row, "", new ModeLabel(line.mode()).words());
            now = now.withMode(mode.get());
        }
        if (!line.curator().equals(squeezed(before.curator()))) {
            now = curator(row, line, now);
        }
        return now.equals(old) ? row : row.withBinding(now);
    }

    private Binding people(Activity row, SheetLine line, Binding old) {
        List<AssigneeId> assignees = new ArrayList<>();
        for (String name : line.responsible().split("\\s*[;\\n]\\s*")) {
            Optional<AssigneeId> found = written.names().find(name);
            if (found.isEmpty() && !name.isEmpty()) {
                problems.add(say(ExcelText.EXCEL_UNKNOWN_PERSON, line.row(), name));
                return old;
            }
            found.ifPresent(assignees::add);
        }
        note(SheetChange.Kind.PEOPLE, row, "", written.names().text(assignees));
        boolean usual = old.mode().equals(Bindings.usualMode(old.assignees()));
        return new Binding(assignees, usual ? Bindings.usualMode(assignees) : old.mode(), old.curatorId());
    }

    private Binding curator(Activity row, SheetLine line, Binding old) {
        @Nullable MemberId curator = written.names().member(line.curator()).orElse(null);
        if (curator == null && !line.curator().isEmpty()) {
            problems.add(say(ExcelText.EXCEL_UNKNOWN_PERSON, line.row(), line.curator()));
            return old;
        }
        note(SheetChange.Kind.PEOPLE, row, "", line.curator());
        return old.withCurator(curator);
    }

    private void note(SheetChange.Kind kind, Activity row, String old, String fresh) {
        changes.add(new SheetChange(kind, RowWords.number(row), old, fresh));
    }

    /** A row that the coordinator inserted stands in the section of the row above it. */
    Activity added(SheetLine line, ActivityId id, Activity above) {
        String text = line.deadline().text();
        ActivityDeadline read =
                ActivityDeadline.of(grammar.read(text, plan.header().period()));
        List<LocalDate> days = days(line.deadline()).orElse(List.of());
        ActivityDeadline deadline = days.isEmpty() ? read : read.settledAs(text, days);
        List<AssigneeId> assignees = new ArrayList<>();
        for (String name : line.responsible().split("\\s*[;\\n]\\s*")) {
            written.names().find(name).ifPresent(assignees::add);
        }
        ClosingMode mode = ModeCodes.read(line.mode()).orElse(Bindings.usualMode(assignees));
        MemberId curator = written.names().member(line.curator()).orElse(null);
        Binding binding = assignees.isEmpty() ? null : new Binding(assignees, mode, curator);
        return new Activity(
                id,
                0,
                false,
                above.section(),
                above.sectionTitle(),
                line.number(),
                line.title(),
                deadline,
                List.of(),
                line.responsible(),
                "",
                binding,
                false);
    }

    /** The sheet strips blanks at the ends of what was written. */
    private static String squeezed(String text) {
        return text.strip();
    }

    /** A mode's code in the words of the sheet. */
    private record ModeLabel(String code) {

        String words() {
            return ru.srok.messages.sheet.SheetSentences.modes().getOrDefault(code, code);
        }
    }
}
