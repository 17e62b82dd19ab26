package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.List;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;

/** A row in words; what is returned is escaped where it says so. */
final class RowWords {

    private static final int NUMBER = 14;
    private static final int FEW_DAYS = 3;

    private RowWords() {}

    /** «1.2», with the part's index where it is one; not escaped. */
    static String number(Activity row) {
        String number = row.number().isBlank() ? say(RowText.ROWS_UNNUMBERED) : Html.shorten(row.number(), NUMBER);
        return row.subIndex() == 0 ? number : number + " (" + row.subIndex() + ")";
    }

    /** «1.2 Title», for a button; not escaped. */
    static String label(Activity row, int most) {
        return Html.shorten(number(row) + " " + row.title(), most);
    }

    /** A line of a list; escaped. */
    static String line(Activity row, int most) {
        return Html.bold(number(row)) + " " + Html.escape(Html.shorten(row.title(), most)) + " – "
                + Html.escape(state(row));
    }

    /** «до вт 26.05.2026», «без даты», «исключена»; not escaped. */
    private static String state(Activity row) {
        if (row.removed()) {
            return say(RowText.ROWS_STRUCK);
        }
        List<LocalDate> days = row.deadline().certainDue();
        return days.isEmpty() ? say(RowText.ROWS_NO_DAYS) : DateWords.days(days, FEW_DAYS);
    }

    /** Days that are certain, or that none are. */
    static String days(ActivityDeadline deadline) {
        if (deadline.isOpen()) {
            return say(RowText.ROW_OPEN);
        }
        return say(
                RowText.ROW_DAYS,
                deadline.due().isEmpty() ? say(RowText.ROWS_NO_DAYS) : DateWords.days(deadline.due(), 2 * FEW_DAYS));
    }
}
