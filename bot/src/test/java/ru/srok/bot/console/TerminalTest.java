package ru.srok.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({"120,120", "80,80", "20,60", "5000,160", "'',100", "wide,100", "-80,100", "99999999999,100"})
    void takesTheWidthFromColumns(String columns, int width) {
        assertThat(Terminal.of(Map.of("COLUMNS", columns), true, true).width()).isEqualTo(width);
    }

    @Test
    void coloursOnlyATerminal() {
        assertThat(Terminal.of(Map.of(), true, true).colour()).isTrue();
        assertThat(Terminal.of(Map.of(), true, false).colour()).isFalse();
    }

    @Test
    void respectsNoColor() {
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true, true).colour()).isFalse();
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), true, true).colour()).isTrue();
        assertThat(Terminal.of(Map.of("TERM", "dumb"), true, true).colour()).isFalse();
    }

    @Test
    void asksOnlyWhereAPersonTypes() {
        assertThat(Terminal.of(Map.of(), true, false).asks()).isTrue();
        assertThat(Terminal.of(Map.of(), false, true).asks()).isFalse();
    }
}
