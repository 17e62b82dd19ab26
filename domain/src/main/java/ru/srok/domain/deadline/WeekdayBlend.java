package ru.srok.domain.deadline;

/** Weekdays beside the other ingredients. */
final class WeekdayBlend {

    private WeekdayBlend() {}

    static void into(Ingredients found) {
        boolean weekly = found.repeats.stream().anyMatch(EveryWeeks.class::isInstance);
        for (Part.Weekdays days : found.weekdays) {
            if (days.bare() && (found.slots.hasDays() || !found.repeats.isEmpty()) && !weekly) {
                continue;
            }
            int weeks = found.repeats.stream()
                    .filter(EveryWeeks.class::isInstance)
                    .mapToInt(rule -> ((EveryWeeks) rule).weeks())
                    .findFirst()
                    .orElse(1);
            found.repeats.removeIf(rule -> rule instanceof EveryWeeks || rule.equals(EveryMonths.of(1)));
            found.repeats.add(new EveryWeeks(weeks, days.rule().weekdays(), null));
        }
    }
}
