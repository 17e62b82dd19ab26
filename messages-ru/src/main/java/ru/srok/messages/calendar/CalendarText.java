package ru.srok.messages.calendar;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said around a year of the working calendar. */
public enum CalendarText implements MessageKey.Constant {
    YEAR("year"),
    YEAR_OF_REGION("year", "region"),
    WORKING_DAYS("month", "days"),
    ALL_WORKING_DAYS("days"),
    NOT_APPROVED("year"),
    MOVED_FROM("date"),
    MOVED_TO("date");

    private final List<String> arguments;

    CalendarText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "calendar";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
