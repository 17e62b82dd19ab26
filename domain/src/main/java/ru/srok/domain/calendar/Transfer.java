package ru.srok.domain.calendar;

import java.time.LocalDate;

/** A day off that a decree moved within one year. */
record Transfer(LocalDate from, LocalDate to) {

    static Transfer of(String[] cells) {
        return new Transfer(LocalDate.parse(cells[2]), LocalDate.parse(cells[3]));
    }
}
