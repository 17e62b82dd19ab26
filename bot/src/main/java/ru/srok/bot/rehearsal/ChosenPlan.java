package ru.srok.bot.rehearsal;

import java.util.List;
import java.util.Locale;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/** Plans by what people call them. */
public final class ChosenPlan {

    private ChosenPlan() {}

    /** The plans, not thrown away, whose title or file name contains these words, or is exactly these. */
    public static List<Plan> named(Repositories store, String words) {
        List<Plan> all = store.workspaces().all().stream()
                .map(Workspace::id)
                .flatMap(workspace -> store.plans().of(workspace).stream())
                .filter(plan -> plan.status() != PlanStatus.DISCARDED)
                .toList();
        List<Plan> exact = all.stream()
                .filter(plan -> title(plan).equals(words) || plan.fileName().equals(words))
                .toList();
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return !exact.isEmpty()
                ? exact
                : all.stream().filter(plan -> contains(plan, sought)).toList();
    }

    private static boolean contains(Plan plan, String sought) {
        return title(plan).toLowerCase(Locale.ROOT).contains(sought)
                || plan.fileName().toLowerCase(Locale.ROOT).contains(sought);
    }

    /** What a plan is called. */
    public static String title(Plan plan) {
        return plan.header().title().isBlank() ? plan.fileName() : plan.header().title();
    }
}
