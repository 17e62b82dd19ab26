package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "по итогам четверти | [0, 1, 2, 3]",
                "По итогам каждой четверти | [0, 1, 2, 3]",
                "1 раз в четверть | [0, 1, 2, 3]",
                "В течение учебного года, 1 раз в четверть | [0, 1, 2, 3]",
                "II четверть | [1]",
                "1, 3 четверть | [0, 2]",
                "по итогам 1 и 2 четверти | [0, 1]",
                "в конце IV четверти | [3]",
                "3-я четверть | [2]",
                "по итогам полугодия | [1, 3]",
                "по окончании учебного года | [3]",
                "по итогам ОГЭ | []",
                "по графику | []",
                "'' | []"
            })
    void findsTheQuartersThatAreMeant(String phrase, String quarters) {
        assertThat(SchoolTerms.quarters(phrase)).hasToString(quarters);
    }
}
