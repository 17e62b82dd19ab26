package ru.srok.domain.calendar;

import java.util.Locale;

/** Why a day is not an ordinary one; the words for it belong to the messages. */
public enum CalendarDayName {
    /** New Year holidays, 1–6 and 8 January. */
    NEW_YEAR,
    /** Orthodox Christmas, 7 January. */
    CHRISTMAS,
    /** Defender of the Fatherland Day, 23 February. */
    DEFENDER,
    /** International Women's Day, 8 March. */
    WOMEN,
    /** Spring and Labour Day, 1 May. */
    LABOUR,
    /** Victory Day, 9 May. */
    VICTORY,
    /** Russia Day, 12 June. */
    RUSSIA,
    /** National Unity Day, 4 November. */
    UNITY,
    /** The day of a republic, a holiday of its own. */
    REPUBLIC,
    /** The day of a republic's constitution. */
    CONSTITUTION,
    /** The reunion of Crimea with Russia, 18 March. */
    REUNION,
    /** Eid al-Fitr, where the region makes it a day off. */
    URAZA_BAYRAM,
    /** Eid al-Adha, where the region makes it a day off. */
    KURBAN_BAYRAM,
    /** A day off was moved to this day, or away from it. */
    MOVED,
    /** The coordinator said so. */
    EDITED;

    /**
     * The code as written in the data.
     *
     * @return lower case with hyphens, such as {@code new-year}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CalendarDayName ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
