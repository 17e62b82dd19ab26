package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.messages.coordinator.ExcelText;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.date.DateWords;
import ru.srok.planimport.SheetLine;

/** The days in a sheet's cells, as dates or in words. */
final class SheetDays {

    private static final int FEW_DAYS = 3;

    private final PlanPeriod period;
    private final SheetNotes notes;
    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    SheetDays(PlanPeriod period, SheetNotes notes) {
        this.period = period;
        this.notes = notes;
    }

    /** A row with the days of its cell; as it was where they cannot be understood. */
    Activity dated(Activity row, SheetLine.Deadline cell) {
        String text = cell.text();
        Optional<List<LocalDate>> days = days(cell);
        if (days.isEmpty()) {
            notes.problem(say(ExcelText.EXCEL_BAD_DATE, cell.cell(), text));
            return row;
        }
        List<LocalDate> old = row.deadline().certainDue();
        if (days.get().equals(old)) {
            return row;
        }
        notes.changed(SheetChange.Kind.DATES, row, shown(old), shown(days.get()));
        String words = text.isEmpty() ? say(RowText.ROWS_NO_DAYS) : text;
        return row.withDeadline(row.deadline().settledAs(words, days.get()));
    }

    /** Empty where the text is no deadline. */
    private Optional<List<LocalDate>> days(SheetLine.Deadline cell) {
        if (!cell.due().isEmpty() || cell.text().isEmpty()) {
            return Optional.of(cell.due().stream().sorted().distinct().toList());
        }
        List<LocalDate> due = grammar.read(cell.text(), period).due();
        return due.isEmpty() ? Optional.empty() : Optional.of(due);
    }

    private static String shown(List<LocalDate> days) {
        return days.isEmpty() ? say(RowText.ROWS_NO_DAYS) : DateWords.days(days, FEW_DAYS);
    }

    /** When a row is due that was not there before. */
    ActivityDeadline first(SheetLine.Deadline cell) {
        ActivityDeadline read = ActivityDeadline.of(grammar.read(cell.text(), period));
        List<LocalDate> due = days(cell).orElse(List.of());
        return due.isEmpty() ? read : read.settledAs(cell.text(), due);
    }
}
