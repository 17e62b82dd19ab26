package ru.srok.domain.deadline;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one small parser has made of its stretch of a phrase. */
sealed interface Part {

    /**
     * Days, months and windows.
     *
     * @param bare a month that stands alone, which beside another one may be a list or a window
     * @param years the years printed beside them, or null
     */
    record Dates(List<Slot> slots, boolean bare, @Nullable YearSpec years) implements Part {

        static Dates of(List<Slot> slots) {
            return new Dates(slots, false, null);
        }

        /** Whether it names a day, not a month or a longer while. */
        boolean isDay() {
            return slots.get(0).kind() == DeadlineKind.DATE;
        }
    }

    /** Years by themselves. */
    record Years(YearSpec spec) implements Part {}

    /** «Ежегодно», «каждый год»; {@code school} for each school year. */
    record Yearly(boolean school) implements Part {}

    /** Any other repetition. */
    record Repeat(DeadlineRule rule) implements Part {}

    /**
     * Days of a month that is named elsewhere or not at all.
     *
     * @param part the part of the month where one was named, else null
     */
    record MonthDays(List<DayPick> picks, @Nullable MonthPart part, MonthAnchor anchor, boolean doubtful)
            implements Part {}

    /** Weekdays; {@code bare} ones («пятница, 15 мая») only describe a day that is named. */
    record Weekdays(EveryWeeks rule, boolean bare) implements Part {}

    /** The year or the period as a whole. */
    record Whole(Throughout rule) implements Part {}

    /** An open beginning. */
    record Start(Moment moment) implements Part {}

    /**
     * A time that says what something is for («на 1-е полугодие»), a date only where there is no other.
     *
     * @param on it begins with «на», which also says when («ежегодно на 1 октября»)
     */
    record Reference(Part time, boolean on) implements Part {}

    /** «Далее»: what follows holds from the date before it on. */
    record Onward() implements Part {}

    /** «Кроме июля и августа». */
    record Except(List<Month> months) implements Part {}

    /** Words that change nothing: a time of day, «далее», «срок исполнения». */
    record Noise() implements Part {}

    /** An event. */
    record Event(Standing standing) implements Part {}

    /** What an event is worth beside a date. */
    enum Standing {
        /** The deadline hangs on it («по графику», «ко Дню Победы»). */
        BINDING,
        /** A day, a week or a month with a name of its own («Неделя безопасности»), which an exact day makes idle. */
        NAME,
        /** Something that is held («августовская конференция»): worth naming only beside months and windows. */
        HAPPENING,
        /** It stands within other words and adds nothing beside a date. */
        ASIDE
    }

    /** Words that are neither: a label before a date, a place after it. */
    record Label() implements Part {}

    /** A mark between parts. */
    record Mark(Term term) implements Part {}
}
