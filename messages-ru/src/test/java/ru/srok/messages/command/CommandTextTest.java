package ru.srok.messages.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.messages.Messages;

class CommandTextTest {

    @ParameterizedTest
    @CsvSource({"1,1 года", "21,21 года", "50,50 лет", "104,104 лет"})
    void yearsStandInTheGenitive(int years, String words) {
        assertThat(Messages.say(CommandText.PERIOD_TOO_LONG, "x", years)).endsWith("не больше " + words + ".");
    }
}
