package ru.srok.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.messages.Messages;
import ru.srok.messages.up.UpText;

/**
 * One message of Telegram; a screen may need several.
 *
 * @param html its text or caption
 * @param file the document it brings, or null
 * @param menu whether it brings the lasting menu
 * @param buttons whether it has the buttons
 */
record Piece(String html, @Nullable FileId file, boolean menu, boolean buttons) {

    /** The pieces of a screen, in the order in which they are sent; buttons stand under the last. */
    static List<Piece> of(Screen screen) {
        boolean rows = !screen.rows().isEmpty();
        boolean menu = !screen.menu().isEmpty();
        boolean captioned = screen.file() != null && HtmlPages.length(screen.html()) <= HtmlPages.CAPTION;
        List<Piece> pieces = new ArrayList<>();
        if (menu && rows) {
            pieces.add(new Piece(Messages.say(UpText.MENU_BELOW), null, true, false));
        }
        if (screen.file() != null) {
            pieces.add(new Piece(captioned ? screen.html() : "", screen.file(), captioned && menu && !rows, captioned));
        }
        if (!captioned) {
            List<String> pages = HtmlPages.split(screen.html(), HtmlPages.TEXT);
            for (int i = 0; i < pages.size(); i++) {
                boolean last = i == pages.size() - 1;
                pieces.add(new Piece(pages.get(i), null, last && menu && !rows, last && rows));
            }
        }
        return pieces;
    }
}
