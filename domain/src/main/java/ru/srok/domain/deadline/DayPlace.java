package ru.srok.domain.deadline;

/** Where in a longer while than a month a day's number lies by itself: «до 5 числа» begins a quarter, «до 25» ends it. */
enum DayPlace {
    EARLY,
    /** People may mean either end. */
    BETWEEN,
    LATE;

    private static final int LAST_EARLY = 10;
    private static final int FIRST_LATE = 20;

    static DayPlace of(DayPick pick) {
        if (pick instanceof DayPick.NthWeekday nth) {
            return nth.nth() < 0 ? LATE : nth.nth() == 1 ? EARLY : BETWEEN;
        }
        int day = ((DayPick.Numbered) pick).day();
        return day <= LAST_EARLY ? EARLY : day >= FIRST_LATE ? LATE : BETWEEN;
    }
}
