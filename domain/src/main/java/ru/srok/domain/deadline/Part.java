package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one small parser has made of its stretch of a phrase. */
sealed interface Part {

    /**
     * Days, months and windows.
     *
     * @param bare a month that stands alone, which beside another one may be a list or a window
     */
    record Dates(List<Slot> slots, boolean bare) implements Part {}

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

    /** A time that says what something is for («на 1-е полугодие»), a date only where there is no other. */
    record Reference(Part time) implements Part {}

    /** Words that change nothing: a time of day, «далее», «срок исполнения». */
    record Noise() implements Part {}

    /**
     * An event.
     *
     * @param named it is only a name («День учителя»), which beside a date adds nothing
     */
    record Event(boolean named) implements Part {}

    /** Words that are neither: a label before a date, a place after it. */
    record Label() implements Part {}

    /** A mark between parts. */
    record Mark(Term term) implements Part {}
}
