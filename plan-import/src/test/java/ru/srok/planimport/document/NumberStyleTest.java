package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, 12, 12",
        "DECIMAL_ZERO, 7, 07",
        "LOWER_ROMAN, 4, iv",
        "UPPER_ROMAN, 1994, MCMXCIV",
        "UPPER_ROMAN, 4000, 4000",
        "LOWER_LETTER, 3, c",
        "LOWER_LETTER, 28, bb",
        "UPPER_LETTER, 26, Z",
        "LOWER_RUSSIAN, 7, ж",
        "LOWER_RUSSIAN, 10, к",
        "UPPER_RUSSIAN, 1, А",
        "LOWER_LETTER, 0, 0",
        "LOWER_LETTER, 2000000000, 2000000000"
    })
    void printsAsOfficeProgramsDo(NumberStyle style, int number, String printed) {
        assertThat(style.print(number)).isEqualTo(printed);
    }
}
