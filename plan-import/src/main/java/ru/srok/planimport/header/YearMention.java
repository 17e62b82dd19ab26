package ru.srok.planimport.header;

import ru.srok.domain.deadline.PlanPeriod;

/**
 * A period that words name.
 *
 * @param period what they name
 * @param printed the words
 * @param strength how surely they name the plan's own period, higher is surer
 * @param until whether only the end is named («до 2026 года»)
 */
record YearMention(PlanPeriod period, String printed, int strength, boolean until) {

    long days() {
        return period.to().toEpochDay() - period.from().toEpochDay();
    }
}
