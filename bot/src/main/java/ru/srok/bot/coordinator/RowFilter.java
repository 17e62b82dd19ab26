package ru.srok.bot.coordinator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanFigures;
import ru.srok.domain.plan.PlanRow;

/** Which rows are listed; the names stand in buttons. */
enum RowFilter {
    ALL,
    DATELESS,
    UNBOUND;

    static Optional<RowFilter> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** All rows with their parts; of those that lack something each row once, as the figures count: the part to begin with. */
    List<Activity> of(Plan plan) {
        return switch (this) {
            case ALL ->
                plan.activities().stream()
                        .filter(row -> !row.hasParts() || row.removed())
                        .toList();
            case DATELESS ->
                PlanRow.of(plan).stream()
                        .filter(PlanFigures::isDateless)
                        .map(row -> row.work().get(0))
                        .toList();
            case UNBOUND ->
                PlanRow.of(plan).stream()
                        .flatMap(row -> row.work().stream()
                                .filter(part -> PlanFigures.isUnbound(plan, part))
                                .limit(1))
                        .toList();
        };
    }
}
