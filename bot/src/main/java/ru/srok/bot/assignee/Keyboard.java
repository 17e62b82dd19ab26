package ru.srok.bot.assignee;

import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;

/** Buttons in rows. */
final class Keyboard {

    private Keyboard() {}

    /** The screen with these buttons under it, so many in a row. */
    static Screen rows(Screen screen, List<Button> buttons, int inRow) {
        Screen all = screen;
        for (int i = 0; i < buttons.size(); i += inRow) {
            List<Button> row = buttons.subList(i, Math.min(i + inRow, buttons.size()));
            all = all.row(row.toArray(Button[]::new));
        }
        return all;
    }

    /** A page's number out of a button; 0 for nonsense. */
    static int page(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
