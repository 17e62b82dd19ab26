package ru.srok.messages.reminder;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What the morning message says. */
public enum ReminderText implements MessageKey.Constant {
    GREETING("name"),
    GREETING_NAMELESS,
    HEAD("date", "place", "count"),
    HEAD_DAY("date"),
    SECTION("place", "count"),
    SECTION_IN_PLACE_OF("name", "day", "count"),
    LATE,
    THIS_WEEK,
    SOON,
    LINE_LATE("number", "title", "day", "days", "reference"),
    LINE_DUE("number", "title", "day", "reference"),
    LINE_DUE_TODAY("number", "title", "reference"),
    LINE_REPORT("number", "title", "due", "day", "reference"),
    LINE_REPORT_TODAY("number", "title", "due", "reference"),
    RETURNED("line"),
    REFERENCE("number"),
    REFERENCE_IN_PLAN("number", "plan"),
    REFERENCE_OF_PLAN("plan"),
    NEEDED_NOW("count"),
    MORE("count"),
    QUESTIONS("person"),
    PERSON_WITH_PHONE("name", "phone"),
    PICK_CANNOT,
    PICK_HAND,
    PICK_LINE("number", "title", "reference"),
    NOTHING_OPEN,
    BUTTON_REPORT,
    BUTTON_CANNOT,
    BUTTON_HAND,
    BUTTON_DETAILS,
    BUTTON_ALL,
    BUTTON_OPEN("place"),
    OPEN_HEAD("place", "count"),
    OPEN_NOTHING("place"),
    LEAVE_HEAD("from", "until"),
    LEAVE_NONE,
    LEAVE_ALL("count"),
    LEAVE_YOURS("count"),
    LEAVE_LAST("day", "next");

    private final List<String> arguments;

    ReminderText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "reminder";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
