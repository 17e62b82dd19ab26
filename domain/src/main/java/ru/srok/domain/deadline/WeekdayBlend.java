package ru.srok.domain.deadline;

import java.util.List;

/** Weekdays beside the other ingredients. */
final class WeekdayBlend {

    private WeekdayBlend() {}

    static void into(Ingredients found) {
        boolean weekly = found.repeats.stream().anyMatch(EveryWeeks.class::isInstance);
        for (Part.Weekdays days : found.weekdays) {
            if (days.bare() && (found.slots.hasDays() || !found.repeats.isEmpty()) && !weekly) {
                continue;
            }
            if (isRarer(found, days)) {
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

    /** «1 раз в квартал по средам»: its last Wednesday bounds each quarter. */
    private static boolean isRarer(Ingredients found, Part.Weekdays days) {
        List<EveryMonths> rare = found.repeats.stream()
                .filter(rule -> rule instanceof EveryMonths every
                        && every.months() > 1
                        && every.doubt() == null
                        && every.picks().equals(List.of(DayPick.LAST)))
                .map(EveryMonths.class::cast)
                .toList();
        List<DayPick> picks = days.rule().weekdays().stream()
                .<DayPick>map(day -> new DayPick.NthWeekday(NumberWords.LAST, day))
                .toList();
        found.repeats.replaceAll(
                rule -> rule instanceof EveryMonths every && rare.contains(every) ? every.withPicks(picks) : rule);
        return !rare.isEmpty();
    }
}
