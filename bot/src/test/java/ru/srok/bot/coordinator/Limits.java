package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;

/** What the messenger and people's eyes bear. */
final class Limits {

    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;
    private static final int BUTTONS = 13;

    private Limits() {}

    static void keptBy(Screen screen) {
        assertThat(screen.html().length())
                .as(screen.html())
                .isLessThanOrEqualTo(screen.attachment().isPresent() ? CAPTION : TEXT);
        assertThat(screen.rows().stream().mapToInt(List::size).sum())
                .as(screen.html())
                .isLessThanOrEqualTo(BUTTONS);
        screen.rows().forEach(row -> assertThat(row).hasSizeLessThanOrEqualTo(2));
        screen.rows().stream()
                .flatMap(List::stream)
                .map(Button::label)
                .forEach(label -> assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(60));
    }
}
