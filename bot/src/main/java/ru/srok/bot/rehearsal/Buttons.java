package ru.srok.bot.rehearsal;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.coordinator.RowText;

/** Buttons of a list that may be longer than a screen. */
final class Buttons {

    private Buttons() {}

    /** Two in a row. */
    static Screen pairs(Screen screen, List<Button> buttons) {
        Screen more = screen;
        for (int i = 0; i < buttons.size(); i += 2) {
            more = more.row(buttons.subList(i, Math.min(i + 2, buttons.size())).toArray(Button[]::new));
        }
        return more;
    }

    /** Each in a row of its own. */
    static Screen column(Screen screen, List<Button> buttons) {
        Screen more = screen;
        for (Button button : buttons) {
            more = more.row(button);
        }
        return more;
    }

    /** What stands on a page. */
    static <T> List<T> page(List<T> all, int page, int size) {
        int first = Math.min(Math.max(0, page) * size, all.size());
        return all.subList(first, Math.min(first + size, all.size()));
    }

    /** The ways to the pages beside this one; the page's number is the action's last argument. */
    static Screen turns(Screen screen, int total, int page, int size, String action, String... arguments) {
        List<Button> turns = new ArrayList<>();
        if (page > 0) {
            turns.add(Button.of(say(RowText.ROWS_BACK), action, with(arguments, page - 1)));
        }
        if ((page + 1) * size < total) {
            turns.add(Button.of(say(RowText.ROWS_NEXT), action, with(arguments, page + 1)));
        }
        return turns.isEmpty() ? screen : screen.row(turns.toArray(Button[]::new));
    }

    private static String[] with(String[] arguments, int page) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = Integer.toString(page);
        return all;
    }
}
