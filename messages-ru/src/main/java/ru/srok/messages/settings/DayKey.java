package ru.srok.messages.settings;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import ru.srok.messages.MessageKey;

/** A day of the week as «по понедельникам», or as it stands on a button. */
record DayKey(String form, DayOfWeek day) implements MessageKey {

    private static final String EVERY = "every";
    private static final String NAME = "name";

    static DayKey every(DayOfWeek day) {
        return new DayKey(EVERY, day);
    }

    static DayKey name(DayOfWeek day) {
        return new DayKey(NAME, day);
    }

    static List<DayKey> all() {
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of(every(day), name(day)))
                .toList();
    }

    @Override
    public String file() {
        return "settings";
    }

    @Override
    public String key() {
        return form + "." + MessageKey.keyOf(day);
    }
}
