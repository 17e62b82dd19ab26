package ru.srok.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import ru.srok.domain.chat.Action;

class KeyboardsTest {

    private static final int MOST = 64;

    @Property(tries = 100)
    void whatAButtonCarriesIsShortWhateverItMeans(
            @ForAll String message, @ForAll String name, @ForAll @Size(max = 8) List<String> arguments) {
        String token = Keyboards.token(message, "0.0", new Action(name, arguments));

        assertThat(token.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, MOST);
    }
}
