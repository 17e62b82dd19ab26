package ru.srok.messages.reminder;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.messages.date.DateWords;

/**
 * Lines of the morning message.
 *
 * @param today the day on which it is read
 */
public record LineWords(LocalDate today) {

    /** «1) Мониторинг, ждали до вт 7 апреля, опоздание 14 рабочих дней (п. 2.3.8)». */
    public String late(int number, RowName row, Assignment one, int daysLate) {
        return returned(
                one,
                say(
                        ReminderText.LINE_LATE,
                        number,
                        row.shortTitle(),
                        DateWords.near(one.reportBy(), today),
                        daysLate,
                        row.reference()));
    }

    /** «2) Мониторинг, до чт 30 апреля (п. 1.4.5)»; after the due date until when the report is awaited. */
    public String awaited(int number, RowName row, Assignment one) {
        LocalDate day = ReminderPolicy.dayThatMatters(one, today);
        String line = today.isAfter(one.due()) ? report(number, row, one) : due(number, row, day);
        return returned(one, line);
    }

    private String due(int number, RowName row, LocalDate day) {
        return day.equals(today)
                ? say(ReminderText.LINE_DUE_TODAY, number, row.shortTitle(), row.reference())
                : say(ReminderText.LINE_DUE, number, row.shortTitle(), DateWords.near(day, today), row.reference());
    }

    private String report(int number, RowName row, Assignment one) {
        String due = DateWords.near(one.due(), today);
        return one.reportBy().equals(today)
                ? say(ReminderText.LINE_REPORT_TODAY, number, row.shortTitle(), due, row.reference())
                : say(
                        ReminderText.LINE_REPORT,
                        number,
                        row.shortTitle(),
                        due,
                        DateWords.near(one.reportBy(), today),
                        row.reference());
    }

    private static String returned(Assignment one, String line) {
        return one.state() == AssignmentState.RETURNED ? say(ReminderText.RETURNED, line) : line;
    }
}
