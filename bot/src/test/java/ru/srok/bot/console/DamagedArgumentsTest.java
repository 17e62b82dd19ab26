package ru.srok.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DamagedArgumentsTest {

    @Test
    void seesReplacementCharacters() {
        assertThat(DamagedArguments.areThese(List.of("deadline", "\uFFFD"), StandardCharsets.US_ASCII))
                .isTrue();
        assertThat(DamagedArguments.areThese(List.of("\uFFFD"), StandardCharsets.UTF_8))
                .isTrue();
    }

    @Test
    void takesAQuestionMarkForALostLetterOnlyWhereRussianGetsLost() {
        assertThat(DamagedArguments.areThese(List.of("???"), StandardCharsets.ISO_8859_1))
                .isTrue();
        assertThat(DamagedArguments.areThese(List.of("май?"), StandardCharsets.UTF_8))
                .isFalse();
        assertThat(DamagedArguments.areThese(List.of("май?"), Charset.forName("windows-1251")))
                .isFalse();
    }

    @Test
    void trustsPlainArguments() {
        assertThat(DamagedArguments.areThese(List.of("plan", "show"), StandardCharsets.US_ASCII))
                .isFalse();
    }
}
