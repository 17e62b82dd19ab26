package ru.srok.bot.year;

import java.util.List;
import ru.srok.domain.plan.ReminderDays;

/**
 * On which days a row is spoken of, as a test has it.
 *
 * @param twoWeeksAhead whether a week begins with what is due within two weeks
 * @param before working days before the day that matters
 * @param onTheDay whether on that day
 * @param after working days after the report-by date
 */
record SpokenOn(boolean twoWeeksAhead, List<Integer> before, boolean onTheDay, List<Integer> after) {

    /** The design's words: the first working day of a week, 3 before, the day itself, +1, +3, +6, +9. */
    static final SpokenOn USUALLY = new SpokenOn(true, List.of(3), true, List.of(1, 3, 6, 9));

    static final SpokenOn NEVER = new SpokenOn(false, List.of(), false, List.of());

    /** As a coordinator would have chosen it. */
    ReminderDays chosen() {
        return new ReminderDays(twoWeeksAhead ? 14 : 0, before, onTheDay, after);
    }

    int last() {
        return after.isEmpty() ? 0 : after.get(after.size() - 1);
    }
}
