package ru.srok.messages.calendar;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.Month;
import ru.srok.domain.calendar.CalendarDay;
import ru.srok.domain.calendar.CalendarDayKind;
import ru.srok.domain.calendar.CalendarDayName;
import ru.srok.messages.date.DateWords;

/** Days of the working calendar in words. */
public final class CalendarWords {

    private CalendarWords() {}

    /** How a day differs, such as «праздник». */
    public static String kind(CalendarDayKind kind) {
        return say(NamedKey.of(kind));
    }

    /** Why a day differs: the holiday's name, or where the rest was moved from or to. */
    public static String name(CalendarDay day) {
        LocalDate other = day.counterpart();
        if (day.name() != CalendarDayName.MOVED || other == null) {
            return say(NamedKey.of(day.name()));
        }
        CalendarText moved = day.kind() == CalendarDayKind.WORKING ? CalendarText.MOVED_TO : CalendarText.MOVED_FROM;
        return say(moved, DateWords.shortInWords(other, day.date()));
    }

    /** «Январь». */
    public static String month(Month month) {
        return say(NamedKey.of(month));
    }

    /**
     * The name of a region whose holidays are known.
     *
     * @throws IllegalStateException for another code
     */
    public static String region(String code) {
        return say(NamedKey.region(code));
    }
}
