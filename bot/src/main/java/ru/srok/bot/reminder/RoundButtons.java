package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.messages.reminder.ReminderText;

/** The buttons under a morning message; what they do belongs to the assignee's conversations. */
final class RoundButtons {

    /** Opens the rows of the message to choose one of them; its argument is one of the two choices below. */
    static final String PICK = "round.pick";

    static final String CANNOT = "cannot";
    static final String HAND = "hand";

    private static final String REPORT = "report.begin";
    private static final String LIST = "tasks.list";
    private static final String CARD = "tasks.card";
    private static final String FIRST_PAGE = "0";

    private RoundButtons() {}

    /** The message with its buttons; only a head hands rows to colleagues. */
    static Screen under(String html, Member member, List<Assignment> shown, boolean more) {
        Screen screen = Screen.of(html)
                .row(
                        Button.of(say(ReminderText.BUTTON_REPORT), REPORT),
                        choice(say(ReminderText.BUTTON_CANNOT), CANNOT, shown));
        Button details = details(shown, more);
        return member.role() == Role.HEAD
                ? screen.row(choice(say(ReminderText.BUTTON_HAND), HAND, shown), details)
                : screen.row(details);
    }

    private static Button choice(String label, String choice, List<Assignment> shown) {
        return shown.size() == 1
                ? Button.of(label, actionOf(choice), shown.get(0).id().value())
                : Button.of(label, PICK, choice);
    }

    private static Button details(List<Assignment> shown, boolean more) {
        if (shown.size() == 1 && !more) {
            return Button.of(
                    say(ReminderText.BUTTON_DETAILS), CARD, shown.get(0).id().value());
        }
        return Button.of(say(more ? ReminderText.BUTTON_ALL : ReminderText.BUTTON_DETAILS), LIST, FIRST_PAGE);
    }

    /** The action on one row behind a choice. */
    static String actionOf(String choice) {
        return choice.equals(HAND) ? "hand.ask" : "report.cannot";
    }
}
