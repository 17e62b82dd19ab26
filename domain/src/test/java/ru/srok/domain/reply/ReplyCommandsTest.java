package ru.srok.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyCommandsTest {

    private final ReplyReader reader = new ReplyReader();

    static List<ReplyCase> commands() {
        return ReplyCase.in("commands.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void opensThePlace(ReplyCase line) {
        ReplyReading reading = reader.read(line.reply());

        if (line.hasState()) {
            assertThat(reading).isEqualTo(ReplyReading.of(ReplyCommand.ofCode(line.expected())));
        } else {
            assertThat(reading).isEqualTo(ReplyReading.of(ReplyState.NONE));
        }
    }

    @Test
    void aCommandGoesWithItsStateOnly() {
        assertThatThrownBy(() -> new ReplyReading(ReplyState.DONE, ReplyCommand.MENU))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReplyReading.of(ReplyState.COMMAND)).isInstanceOf(IllegalArgumentException.class);
    }
}
