package ru.srok.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;

/** What the messenger takes of a message, and what a phone shows of a button. */
public final class ScreenLimits {

    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;
    private static final int BUTTONS = 20;
    private static final int IN_A_ROW = 5;
    private static final int LABEL = 60;

    private ScreenLimits() {}

    /** Fails with the text where the messenger would refuse it or a phone would cut it. */
    public static void assertKept(Screen screen) {
        String html = screen.html();
        boolean caption = screen.attachment().isPresent() || screen.shown().isPresent();
        assertThat(read(html).length()).as(html).isBetween(1, caption ? CAPTION : TEXT);
        assertThat(screen.rows().stream().mapToInt(row -> row.size()).sum())
                .as(html)
                .isLessThanOrEqualTo(BUTTONS);
        screen.rows().forEach(row -> {
            assertThat(row).as(html).hasSizeBetween(1, IN_A_ROW);
            row.stream()
                    .map(Button::label)
                    .forEach(label -> assertThat(label).as(html).isNotBlank().hasSizeLessThanOrEqualTo(LABEL));
        });
    }

    /** The text as it is counted: without markup, which must be such as the messenger knows. */
    private static String read(String html) {
        String plain = html.replaceAll("</?(b|i|code)>", "");
        assertThat(plain).as("markup").doesNotContain("<", ">").doesNotContainPattern("&(?!(amp|lt|gt|quot);)");
        for (String tag : new String[] {"b", "i", "code"}) {
            assertThat(html.split("<" + tag + ">", -1)).as(html).hasSameSizeAs(html.split("</" + tag + ">", -1));
        }
        return plain.replaceAll("&(amp|lt|gt|quot);", "&");
    }
}
