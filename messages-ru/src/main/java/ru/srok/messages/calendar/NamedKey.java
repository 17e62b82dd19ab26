package ru.srok.messages.calendar;

import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import ru.srok.domain.calendar.CalendarDayKind;
import ru.srok.domain.calendar.CalendarDayName;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.messages.MessageKey;

/** The words for a thing of the calendar that has a code. */
record NamedKey(String key) implements MessageKey {

    static NamedKey of(CalendarDayKind kind) {
        return new NamedKey("kind." + kind.code());
    }

    static NamedKey of(CalendarDayName name) {
        return new NamedKey("name." + name.code());
    }

    static NamedKey of(Month month) {
        return new NamedKey("month." + MessageKey.keyOf(month));
    }

    static NamedKey region(String code) {
        return new NamedKey("region." + code);
    }

    static List<NamedKey> all() {
        return Stream.of(
                        Stream.of(CalendarDayKind.values()).map(NamedKey::of),
                        Stream.of(CalendarDayName.values()).map(NamedKey::of),
                        Stream.of(Month.values()).map(NamedKey::of),
                        WorkingCalendar.regions().stream().map(NamedKey::region))
                .flatMap(keys -> keys)
                .toList();
    }

    @Override
    public String file() {
        return "calendar";
    }
}
