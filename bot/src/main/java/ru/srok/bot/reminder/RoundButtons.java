package ru.srok.bot.reminder;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Role;
import ru.srok.messages.reminder.ReminderText;
import ru.srok.messages.reminder.SnoozeText;

/** The buttons under a morning message; what they do about rows belongs to the assignee's conversations. */
final class RoundButtons {

    /** Opens the rows of the message to choose one of them; its argument is one of the two choices below. */
    static final String PICK = "round.pick";

    /** Goes on as another member of the same account. */
    static final String OPEN = "round.open";

    static final String CANNOT = "cannot";
    static final String HAND = "hand";

    private static final String REPORT = "report.begin";
    private static final String REPORT_ROW = "report.row";
    private static final String LIST = "tasks.list";
    private static final String CARD = "tasks.card";
    private static final String FIRST_PAGE = "0";

    private RoundButtons() {}

    /**
     * The message with its buttons; only a head hands rows to colleagues, and only their own.
     *
     * @param sections those of the member whom the account speaks for
     * @param shown what the message names
     */
    static Screen under(String html, List<Section> sections, List<Assignment> shown) {
        List<Assignment> theirs =
                sections.stream().flatMap(one -> one.content().all().stream()).toList();
        List<Assignment> named = theirs.stream().filter(shown::contains).toList();
        List<Assignment> own = sections.stream()
                .filter(one -> one.inPlaceOf().isEmpty())
                .flatMap(one -> one.content().all().stream())
                .filter(shown::contains)
                .toList();
        Screen screen = Screen.of(html).row(report(named), choice(say(ReminderText.BUTTON_CANNOT), CANNOT, named));
        Button later = named.size() == 1
                ? Button.of(
                        say(SnoozeText.BUTTON), Snoozing.ROW, named.get(0).id().value())
                : Button.of(say(SnoozeText.BUTTON), Snoozing.ALL);
        Button details = details(named, theirs.size() > named.size());
        boolean head = sections.get(0).member().role() == Role.HEAD && !own.isEmpty();
        return head
                ? screen.row(choice(say(ReminderText.BUTTON_HAND), HAND, own), later)
                        .row(details)
                : screen.row(later, details);
    }

    /** A message about one row leads straight to its report. */
    private static Button report(List<Assignment> named) {
        String label = say(ReminderText.BUTTON_REPORT);
        return named.size() == 1
                ? Button.of(label, REPORT_ROW, named.get(0).id().value())
                : Button.of(label, REPORT);
    }

    private static Button choice(String label, String choice, List<Assignment> rows) {
        return rows.size() == 1
                ? Button.of(label, actionOf(choice), rows.get(0).id().value())
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
