package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "Лапина Д.И., Лапина Дарья Игоревна, true",
        "Лапина Д. И., Лапина Дарья Игоревна, true",
        "Д.И. Лапина, Лапина Дарья Игоревна, true",
        "лапина д., Лапина Дарья Игоревна, true",
        "Лапина, Лапина Дарья Игоревна, true",
        "Лапина Дарья Игоревна, Лапина Д.И., true",
        "Сёмина А.А., Семина Анна Андреевна, true",
        "Лапина Д.И., Лапина Дарья Олеговна, false",
        "Лапина Д.И., Лапина Анна Игоревна, false",
        "Лапина Д.И., Липина Дарья Игоревна, false",
        "Ли Д.И., Ли Дарья Игоревна, true",
        "'', Лапина Дарья Игоревна, false"
    })
    void fitsWhereSurnameAndInitialsAgree(String printed, String full, boolean fits) {
        assertThat(NamedAlike.fits(printed, full)).isEqualTo(fits);
    }
}
