package ru.srok.bot.plan;

import java.util.List;
import ru.srok.domain.plan.ActivityDraft;

/** How wide the columns of a plan's table are. */
final class RowWidths {

    private static final int LEAST_NUMBER = 5;
    private static final int MOST_NUMBER = 10;
    private static final int GAPS = 8;

    private RowWidths() {}

    /** Widths for an indent, number, title, deadline and responsibles, which with the gaps fill {@code width}. */
    static List<Integer> of(List<ActivityDraft> activities, int width) {
        int longest = activities.stream()
                .mapToInt(activity -> activity.number().length())
                .max()
                .orElse(0);
        int number = Math.max(LEAST_NUMBER, Math.min(MOST_NUMBER, longest));
        int rest = width - number - GAPS;
        int deadline = rest * 27 / 100;
        int responsibles = rest * 24 / 100;
        return List.of(0, number, rest - deadline - responsibles, deadline, responsibles);
    }
}
