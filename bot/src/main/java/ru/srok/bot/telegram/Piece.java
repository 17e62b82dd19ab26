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
 * @param file the document or picture it brings, or null
 * @param photo whether the file is shown as a picture
 * @param menu whether it brings the lasting menu
 * @param buttons whether it has the buttons
 */
record Piece(String html, @Nullable FileId file, boolean photo, boolean menu, boolean buttons) {

    private static Piece text(String html, boolean menu, boolean buttons) {
        return new Piece(html, null, false, menu, buttons);
    }

    /**
     * The pieces of a screen, in the order in which they are sent; buttons stand under the last. A short text stands under
     * the file or picture that comes with it; but buttons never under a picture, where no text can be changed.
     */
    static List<Piece> of(Screen screen) {
        List<Piece> pieces = new ArrayList<>();
        if (!screen.menu().isEmpty() && !screen.rows().isEmpty()) {
            pieces.add(text(Messages.say(UpText.MENU_BELOW), true, false));
        }
        FileId picture = screen.picture();
        FileId file = screen.file();
        if (picture != null) {
            pieces.add(brought(screen, picture, true, isCaption(screen) && file == null));
        }
        if (file != null) {
            pieces.add(brought(screen, file, false, isCaption(screen)));
        }
        if (!isCaption(screen)) {
            pieces.addAll(pages(screen));
        }
        return pieces;
    }

    private static boolean isCaption(Screen screen) {
        boolean brings = screen.file() != null
                || (screen.picture() != null && screen.rows().isEmpty());
        return brings && HtmlPages.length(screen.html()) <= HtmlPages.CAPTION;
    }

    private static Piece brought(Screen screen, FileId file, boolean photo, boolean captioned) {
        String alone = photo ? Messages.say(UpText.PICTURE_ABOVE) : "";
        return new Piece(captioned ? screen.html() : alone, file, photo, captioned && isMenuAlone(screen), captioned);
    }

    private static List<Piece> pages(Screen screen) {
        List<Piece> pieces = new ArrayList<>();
        List<String> pages = HtmlPages.split(screen.html(), HtmlPages.TEXT);
        for (int i = 0; i < pages.size(); i++) {
            boolean last = i == pages.size() - 1;
            pieces.add(text(
                    pages.get(i),
                    last && isMenuAlone(screen),
                    last && !screen.rows().isEmpty()));
        }
        return pieces;
    }

    private static boolean isMenuAlone(Screen screen) {
        return !screen.menu().isEmpty() && screen.rows().isEmpty();
    }
}
