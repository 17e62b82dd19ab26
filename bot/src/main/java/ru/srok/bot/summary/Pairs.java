package ru.srok.bot.summary;

import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;

/** Buttons two in a row: more Cyrillic words do not fit on a phone. */
final class Pairs {

    private Pairs() {}

    static Screen under(Screen text, List<Button> buttons) {
        Screen screen = text;
        for (int from = 0; from < buttons.size(); from += 2) {
            screen = screen.row(
                    buttons.subList(from, Math.min(from + 2, buttons.size())).toArray(Button[]::new));
        }
        return screen;
    }
}
