package ru.srok.printing;

import java.time.LocalDate;

/** A cell of a workbook. Text is never taken for a formula, whatever it begins with. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Text("");

    /** Words. */
    record Text(String words) implements Cell {}

    /** A whole number. */
    record Count(long number) implements Cell {}

    /** A day without an hour. */
    record Day(LocalDate day) implements Cell {}

    /** A cell of words. */
    static Cell of(String words) {
        return new Text(words);
    }

    /** A cell with a number. */
    static Cell of(long number) {
        return new Count(number);
    }

    /** A cell with a day. */
    static Cell of(LocalDate day) {
        return new Day(day);
    }
}
