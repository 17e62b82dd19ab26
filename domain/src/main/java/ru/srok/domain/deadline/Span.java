package ru.srok.domain.deadline;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
record Span(LocalDate from, LocalDate to) {

    boolean beginsIn(PlanPeriod period) {
        return period.contains(from);
    }

    boolean endsIn(PlanPeriod period) {
        return period.contains(to);
    }

    boolean overNewYear() {
        return from.getYear() != to.getYear();
    }

    PlanPeriod asPeriod() {
        return new PlanPeriod(from, to.isBefore(from) ? from : to);
    }
}
