package ru.srok.bot.coordinator;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;

/** Buttons under a message, at most two in a row. */
final class Keys {

    private final List<List<Button>> rows = new ArrayList<>();

    /** Buttons side by side, two in a row. */
    Keys pairs(List<Button> buttons) {
        for (int i = 0; i < buttons.size(); i += 2) {
            rows.add(buttons.subList(i, Math.min(i + 2, buttons.size())));
        }
        return this;
    }

    Keys row(Button... buttons) {
        rows.add(List.of(buttons));
        return this;
    }

    Screen under(String html) {
        Screen screen = Screen.of(html);
        for (List<Button> row : rows) {
            screen = screen.row(row.toArray(Button[]::new));
        }
        return screen;
    }
}
