package ru.srok.bot.settings;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.messages.settings.SettingsText;

/** Buttons under a page, at most two in a row, the way back in the last. */
final class Keys {

    private final List<Button> buttons = new ArrayList<>();

    Keys add(String label, String action, String... arguments) {
        buttons.add(Button.of(label, action, arguments));
        return this;
    }

    /** A button that lets a value be typed. */
    Keys type(String label, String typed) {
        return add(label, TypedWords.ASK, typed);
    }

    /** The page with its buttons and «Назад» to where it was opened from. */
    Screen under(String html, String backTo, String... arguments) {
        Screen screen = pairs(html);
        return screen.row(back(backTo, arguments));
    }

    Screen pairs(String html) {
        Screen screen = Screen.of(html);
        for (int i = 0; i < buttons.size(); i += 2) {
            screen = screen.row(
                    buttons.subList(i, Math.min(i + 2, buttons.size())).toArray(Button[]::new));
        }
        return screen;
    }

    static Button back(String action, String... arguments) {
        return Button.of(say(SettingsText.SETTINGS_BACK), action, arguments);
    }
}
