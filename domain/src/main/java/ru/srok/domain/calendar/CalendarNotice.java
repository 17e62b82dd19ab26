package ru.srok.domain.calendar;

import java.util.Locale;

/** What to say beside a calendar year. */
public enum CalendarNotice {
    /** No decree on moved days off is known for the year: only the law's own holidays are shown. */
    NOT_APPROVED;

    /**
     * The code as printed in files and on the command line.
     *
     * @return lower case with hyphens, such as {@code not-approved}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
