package ru.srok.messages.date;

import java.util.List;
import ru.srok.messages.MessageKey;

/** Names of days and months and the patterns around them. */
enum DateText implements MessageKey.Constant {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER,
    FULL_MONDAY,
    FULL_TUESDAY,
    FULL_WEDNESDAY,
    FULL_THURSDAY,
    FULL_FRIDAY,
    FULL_SATURDAY,
    FULL_SUNDAY,
    SHORT("day", "month"),
    HEADING("weekday", "date"),
    LONG("day", "month", "year"),
    WITH_WEEKDAY("weekday", "date"),
    BETWEEN("from", "to"),
    MANY("count", "first", "last");

    private final List<String> arguments;

    DateText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "date";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
