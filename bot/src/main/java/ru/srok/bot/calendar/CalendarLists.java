package ru.srok.bot.calendar;

import java.util.List;
import ru.srok.bot.console.Json;
import ru.srok.bot.console.Tsv;
import ru.srok.domain.calendar.CalendarDay;
import ru.srok.messages.calendar.CalendarWords;

/** Days of a calendar for spreadsheets and scripts. */
final class CalendarLists {

    @SuppressWarnings("UnusedVariable") // read by the JSON library
    private record Line(String date, String kind, String name) {

        static Line of(CalendarDay day) {
            return new Line(day.date().toString(), day.kind().code(), CalendarWords.name(day));
        }
    }

    private CalendarLists() {}

    /** One day a line under a heading. */
    static String tsv(List<CalendarDay> days) {
        StringBuilder lines = new StringBuilder(Tsv.line("date", "kind", "name"));
        days.stream().map(Line::of).forEach(line -> lines.append(Tsv.line(line.date(), line.kind(), line.name())));
        return lines.toString();
    }

    static String json(List<CalendarDay> days) {
        return Json.of(days.stream().map(Line::of).toList());
    }
}
