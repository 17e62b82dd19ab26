package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.settings.SettingsText;

/** Buttons under a page, at most two in a row, the way back in the last. */
final class Keys {

    private static final int WIDTH = 2;

    private final List<List<Button>> rows = new ArrayList<>();

    Keys() {
        line();
    }

    Keys add(String label, String action, String... arguments) {
        if (last().size() == WIDTH) {
            line();
        }
        last().add(Button.of(label, action, arguments));
        return this;
    }

    /** What comes next stands in a row of its own. */
    Keys line() {
        rows.add(new ArrayList<>());
        return this;
    }

    private List<Button> last() {
        return rows.get(rows.size() - 1);
    }

    /** A button that lets a value be typed. */
    Keys type(String label, String typed) {
        return add(label, TypedWords.ASK, typed);
    }

    /** The page with its buttons and «Назад» to where it was opened from. */
    Screen under(String html, String backTo, String... arguments) {
        return under(html).row(back(backTo, arguments));
    }

    /** The page with its buttons alone. */
    Screen under(String html) {
        Screen screen = Screen.of(html);
        for (List<Button> row : rows) {
            screen = row.isEmpty() ? screen : screen.row(row.toArray(Button[]::new));
        }
        return screen;
    }

    static Button back(String action, String... arguments) {
        return Button.of(say(SettingsText.SETTINGS_BACK), action, arguments);
    }
}
