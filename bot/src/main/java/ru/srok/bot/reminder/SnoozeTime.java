package ru.srok.bot.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.reminder.ReminderPolicy;

/**
 * When somebody is reminded again.
 *
 * @param day the day
 * @param evening whether in its evening; else with its morning round
 */
record SnoozeTime(LocalDate day, boolean evening) {

    private static final String EVENING = "evening";

    /** What a button carries. */
    String code() {
        return evening ? EVENING : day.toString();
    }

    static boolean isEvening(String code) {
        return code.equals(EVENING);
    }

    /** The rows whose day will have passed by then, the earliest first; a day that has passed already is no news. */
    static List<Assignment> passed(List<Assignment> rows, SnoozeTime time, LocalDate today) {
        return rows.stream()
                .filter(one -> !ReminderPolicy.isLate(one, today))
                .filter(one -> ReminderPolicy.dayThatMatters(one, today).isBefore(time.day()))
                .sorted(Comparator.comparing(one -> ReminderPolicy.dayThatMatters(one, today)))
                .toList();
    }
}
