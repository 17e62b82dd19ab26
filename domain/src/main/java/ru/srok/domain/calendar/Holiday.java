package ru.srok.domain.calendar;

import java.time.MonthDay;

/** A holiday of the law; {@code carried}: a day off that falls on it moves to the next working day by itself. */
record Holiday(MonthDay day, CalendarDayName name, boolean carried) {

    static Holiday of(String[] cells) {
        return new Holiday(MonthDay.parse("--" + cells[0]), CalendarDayName.ofCode(cells[1]), "next".equals(cells[2]));
    }
}
