package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** A part of a month («первая декада мая»). */
public record PartOfMonth(Month month, MonthPart part) implements CalendarUnit {
    @Override
    public LocalDate start(int year) {
        return part.first(YearMonth.of(year, month));
    }

    @Override
    public LocalDate end(int year) {
        return part.last(YearMonth.of(year, month));
    }

    @Override
    public boolean doubtful() {
        return part.doubtful();
    }
}
