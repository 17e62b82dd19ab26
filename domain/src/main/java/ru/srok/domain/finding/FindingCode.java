package ru.srok.domain.finding;

import java.util.Locale;

/** What reading a plan can leave as a question: a closed list, each with the code that files and commands show. */
public enum FindingCode {
    /** The deadline cell is empty. */
    DEADLINE_MISSING,
    /** Only an outer bound is known («ежегодно», «в течение года»); the day is open. */
    DEADLINE_OPEN,
    /** The deadline cell holds neither a date nor an event. */
    DEADLINE_NOT_A_DATE,
    /** The phrase has two sensible readings («август сентябрь»: two months or a window). */
    DEADLINE_AMBIGUOUS,
    /** A day that the calendar does not have («31 июня»). */
    DEADLINE_IMPOSSIBLE,
    /** A list has more or fewer deadlines than items. */
    DEADLINE_COUNT,
    /** The deadline hangs on an event whose date the document does not give. */
    EVENT_NEEDS_DATE,
    /** A month without a year in a plan of several years. */
    YEAR_UNCLEAR,
    /** A date with its own year lies outside the plan's period. */
    OUTSIDE_PERIOD,
    /** The document names no period, or its title and its rows disagree. */
    PERIOD_UNCLEAR,
    /** The responsible cell is empty. */
    RESPONSIBLE_MISSING,
    /** A list has more or fewer responsibles than items. */
    RESPONSIBLE_COUNT,
    /** An abbreviation that the document does not explain and that resembles another one in it. */
    RESPONSIBLE_UNKNOWN,
    /** An activity without a number. */
    NUMBER_MISSING,
    /** The same number stands on two activities of one section. */
    NUMBER_REPEATED,
    /** Letters were lost or garbled on the way from paper to file. */
    TEXT_DAMAGED,
    /** Text seems to have slipped into a neighbouring cell. */
    CELL_SHIFTED;

    /**
     * The code as printed in files and on the command line.
     *
     * @return lower case with hyphens, such as {@code deadline-missing}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
