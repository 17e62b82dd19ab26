package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.messages.reminder.ReminderText;

/** The buttons under a morning message; what they do belongs to the assignee's conversations. */
final class RoundButtons {

    static final String REPORT = "report.begin";
    static final String CANNOT = "report.cannot";
    static final String HAND = "assignment.hand";
    static final String LIST = "assignment.list";

    private RoundButtons() {}

    /** The message with its buttons; only a head hands rows to colleagues. */
    static Screen under(String html, Member member, boolean more) {
        Screen screen = Screen.of(html)
                .row(
                        Button.of(say(ReminderText.BUTTON_REPORT), REPORT),
                        Button.of(say(ReminderText.BUTTON_CANNOT), CANNOT));
        Button list = Button.of(say(more ? ReminderText.BUTTON_ALL : ReminderText.BUTTON_DETAILS), LIST);
        return member.role() == Role.HEAD
                ? screen.row(Button.of(say(ReminderText.BUTTON_HAND), HAND), list)
                : screen.row(list);
    }
}
