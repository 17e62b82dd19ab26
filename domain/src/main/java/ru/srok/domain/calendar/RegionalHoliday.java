package ru.srok.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A region's holiday, every year or on one date; {@code carried}: a day off that falls on it moves by itself. */
record RegionalHoliday(@Nullable MonthDay yearly, @Nullable LocalDate once, CalendarDayName name, boolean carried) {

    private static final int MONTH_AND_DAY = 5;

    static RegionalHoliday of(String[] cells) {
        String day = cells[1];
        boolean yearly = day.length() == MONTH_AND_DAY;
        return new RegionalHoliday(
                yearly ? MonthDay.parse("--" + day) : null,
                yearly ? null : LocalDate.parse(day),
                CalendarDayName.ofCode(cells[2]),
                "next".equals(cells[3]));
    }

    /** When it is in a year. */
    Optional<LocalDate> in(int year) {
        return yearly != null
                ? Optional.of(Year.of(year).atMonthDay(yearly))
                : Optional.ofNullable(once).filter(day -> day.getYear() == year);
    }
}
