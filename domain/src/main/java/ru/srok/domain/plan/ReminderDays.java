package ru.srok.domain.plan;

import java.util.Comparator;
import java.util.List;

/**
 * On which days a row is spoken of, as chosen for a plan or a row.
 *
 * @param weeklyAheadDays on the first working day of a week what is due within so many days; 0: never
 * @param daysBefore working days before the day that matters, the most first
 * @param onTheDay whether on that day itself
 * @param daysAfter working days after the report-by date, the fewest first; after the last of them never again
 */
public record ReminderDays(int weeklyAheadDays, List<Integer> daysBefore, boolean onTheDay, List<Integer> daysAfter) {

    private static final int TWO_WEEKS = 14;

    /** What does not tire people; holds where nothing was chosen. */
    public static final ReminderDays DEFAULT = new ReminderDays(TWO_WEEKS, List.of(3), true, List.of(1, 3, 6, 9));

    public ReminderDays {
        daysBefore =
                daysBefore.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        daysAfter = daysAfter.stream().distinct().sorted().toList();
    }
}
