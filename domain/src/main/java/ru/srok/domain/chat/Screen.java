package ru.srok.domain.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.file.FileId;
import ru.srok.domain.store.Copied;

/**
 * One message as people see it.
 *
 * @param html the text in Telegram's HTML, foreign text escaped; for a file its caption
 * @param rows rows of buttons under it
 * @param file a file that goes with it, or null
 * @param menu labels of the lasting menu below the input, in rows; empty: leave as it is
 * @param picture a picture that is shown above the text, or null
 */
@Copied
public record Screen(
        String html,
        List<List<Button>> rows,
        @Nullable FileId file,
        List<List<String>> menu,
        @Nullable FileId picture) {

    public Screen {
        rows = rows.stream().map(List::copyOf).toList();
        menu = menu.stream().map(List::copyOf).toList();
    }

    /** Words alone. */
    public static Screen of(String html) {
        return new Screen(html, List.of(), null, List.of(), null);
    }

    /** The file that goes with it. */
    public Optional<FileId> attachment() {
        return Optional.ofNullable(file);
    }

    /** The picture that is shown above the text. */
    public Optional<FileId> shown() {
        return Optional.ofNullable(picture);
    }

    /** The same with one more row of buttons. */
    public Screen row(Button... buttons) {
        List<List<Button>> more = new ArrayList<>(rows);
        more.add(List.of(buttons));
        return ScreenBuilder.builder(this).rows(more).build();
    }

    /** The same with a file. */
    public Screen with(FileId attached) {
        return ScreenBuilder.builder(this).file(attached).build();
    }

    /** The same with a picture above the text. */
    public Screen showing(FileId drawn) {
        return ScreenBuilder.builder(this).picture(drawn).build();
    }

    /** The same with a lasting menu. */
    public Screen menu(List<List<String>> labels) {
        return ScreenBuilder.builder(this).menu(labels).build();
    }
}
