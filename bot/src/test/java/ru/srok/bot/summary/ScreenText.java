package ru.srok.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;

/** A message as a file shows it: its words, then its buttons in rows. */
public final class ScreenText {

    private static final int MOST_TEXT = 4096;
    private static final int MOST_LABEL = 40;
    private static final int MOST_IN_A_ROW = 4;

    private ScreenText() {}

    public static String of(Screen screen) {
        String buttons = screen.rows().stream()
                .map(row -> row.stream().map(Button::label).collect(Collectors.joining("] [", "[", "]\n")))
                .collect(Collectors.joining());
        return screen.html().replace('\u00a0', ' ') + "\n\n" + buttons;
    }

    /** The text as the messenger counts it: without markup. */
    private static String asRead(String html) {
        return html.replaceAll("</?b>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Checks what the messenger would refuse or cut. */
    public static void assertFits(Screen screen) {
        assertThat(screen.html()).isNotBlank();
        assertThat(asRead(screen.html()).length()).isLessThan(MOST_TEXT);
        screen.rows().forEach(row -> {
            assertThat(row.size()).isBetween(1, MOST_IN_A_ROW);
            row.forEach(button ->
                    assertThat(button.label().length()).as(button.label()).isBetween(1, MOST_LABEL));
        });
    }
}
