package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.messages.assignee.TaskText;

/** Buttons that turn pages. */
final class Turns {

    private Turns() {}

    /** To the page before and the page after, where there are such; {@code page} counts from 0. */
    static List<Button> of(String action, String about, int page, boolean more) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Button.of(say(TaskText.TASK_FEWER), action, about, Integer.toString(page - 1)));
        }
        if (more) {
            buttons.add(Button.of(say(TaskText.TASK_MORE), action, about, Integer.toString(page + 1)));
        }
        return buttons;
    }
}
