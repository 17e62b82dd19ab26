package ru.srok.bot.calendar;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import ru.srok.bot.console.Columns;
import ru.srok.bot.console.Span;
import ru.srok.bot.console.Style;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.calendar.CalendarDay;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.messages.calendar.CalendarText;
import ru.srok.messages.calendar.CalendarWords;
import ru.srok.messages.date.DateWords;

/** A year for people: month by month the working days, and under them what differs. */
final class CalendarTable {

    private static final int INDENT = 0;
    private static final int DATE_WIDTH = 14;
    private static final int KIND_WIDTH = 12;
    private static final int GAPS = 6;

    private final WorkingCalendar calendar;
    private final Terminal terminal;
    private final Columns columns;

    CalendarTable(WorkingCalendar calendar, Terminal terminal) {
        this.calendar = calendar;
        this.terminal = terminal;
        int rest = terminal.width() - DATE_WIDTH - KIND_WIDTH - GAPS;
        this.columns = new Columns(List.of(INDENT, DATE_WIDTH, KIND_WIDTH, rest), terminal.colour());
    }

    /** The whole year; {@code region} is empty for the federal calendar. */
    String of(int year, String region) {
        StringBuilder text = new StringBuilder();
        line(text, heading(year, region), Style.STRONG);
        for (Month month : Month.values()) {
            month(text, year, month);
        }
        LocalDate first = Year.of(year).atDay(1);
        text.append('\n');
        line(text, say(CalendarText.ALL_WORKING_DAYS, workingDays(first, first.plusYears(1))), Style.PLAIN);
        return text.toString();
    }

    private static String heading(int year, String region) {
        String number = Integer.toString(year);
        return region.isEmpty()
                ? say(CalendarText.YEAR, number)
                : say(CalendarText.YEAR_OF_REGION, number, CalendarWords.region(region));
    }

    private void month(StringBuilder text, int year, Month month) {
        LocalDate first = LocalDate.of(year, month, 1);
        int working = workingDays(first, first.plusMonths(1));
        text.append('\n');
        line(text, say(CalendarText.WORKING_DAYS, CalendarWords.month(month), working), Style.UNDERSTOOD);
        calendar.days(year).stream()
                .filter(day -> day.date().getMonth() == month)
                .forEach(day -> text.append(row(day)));
    }

    private String row(CalendarDay day) {
        return columns.row(List.of(
                List.of(),
                List.of(Span.plain(DateWords.near(day.date(), day.date()))),
                List.of(new Span(CalendarWords.kind(day.kind()), Style.FAINT)),
                List.of(Span.plain(CalendarWords.name(day)))));
    }

    private void line(StringBuilder text, String words, Style style) {
        text.append(style.paint(words, terminal.colour())).append('\n');
    }

    private int workingDays(LocalDate from, LocalDate end) {
        return calendar.workingDaysBetween(from.minusDays(1), end.minusDays(1));
    }
}
