package ru.srok.domain.plan;

import java.time.LocalDate;
import java.util.List;

/** What would go out on the first morning after a plan is switched on. */
@FunctionalInterface
public interface SwitchOnPreview {

    /**
     * What somebody would get.
     *
     * @param who a person or an institution, as people call it
     * @param rows how many rows their message would name
     */
    record Line(String who, int rows) {}

    /** What would go out on the next morning round if the plan were switched on today. */
    List<Line> tomorrow(Plan plan, LocalDate today);
}
