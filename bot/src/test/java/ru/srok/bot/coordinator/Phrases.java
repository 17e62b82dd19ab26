package ru.srok.bot.coordinator;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityDeadline;
import ru.srok.domain.plan.Plan;

/** Rows whose deadline reads otherwise. */
final class Phrases {

    private Phrases() {}

    /** The plan's rows, the first of which is due at this time. */
    static List<Activity> given(Plan plan, String phrase) {
        List<Activity> rows = new ArrayList<>(plan.activities());
        rows.set(
                0,
                rows.get(0)
                        .withDeadline(ActivityDeadline.of(DeadlineGrammar.russian()
                                .read(phrase, plan.header().period()))));
        return rows;
    }
}
