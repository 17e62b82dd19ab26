package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineSplitterTest {

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "сентябрь октябрь полугодие ежемесячно август август | 6",
                "в течение года сентябрь, октябрь в течение года | 3",
                "в течение года по результатам четверти по полугодиям в течение года | 4",
                "Ежемесячно Сентябрь - октябрь 2022 | 2",
                "Ежемесячно Май 2022 | 2",
                "сентябрь сентябрь, январь сентябрь июль июль | 5",
                "Октябрь 2022 Ноябрь 2022 Декабрь 2022 | 3",
                "сентябрь сентябрь ежегодно ежегодно | 4",
                "по заявкам | 1",
                "Май - июнь 2024 | 1",
                "В течение года по графику | 1",
                "до 15 сентября до 1 октября до 1 мая | 3",
                "15.09.2023 20.10.2023 | 2",
                "10-13 октября 15 ноября | 2",
                "январь-февраль март апрель - май | 3",
                "сентябрь (по графику) октябрь (по графику) | 2",
                "ежеквартально ежеквартально по итогам года | 3",
                "по графику в течение года по мере необходимости | 3",
                "март 2022 далее ежегодно | 1",
                "до 1 февраля каждого года | 1",
                "еженедельно по пятницам | 1",
                "до 5 числа ежемесячно | 1",
                "I квартал II квартал | 2",
                "сентябрь, март | 1",
                "Иванова М.И. | 1",
                "2 раза в год 1 раз в квартал постоянно | 3"
            })
    void partsADeadlineWhereItChanges(String cell, int count) {
        assertThat(grammar.split(cell)).hasSize(count);
    }

    @Test
    void keepsTheWordsAsPrinted() {
        assertThat(grammar.split("Ежемесячно Сентябрь - октябрь 2022"))
                .containsExactly("Ежемесячно", "Сентябрь - октябрь 2022");
        assertThat(grammar.split("сентябрь сентябрь, январь\u00a0июль"))
                .containsExactly("сентябрь", "сентябрь, январь", "июль");
    }

    @Test
    void aLineBreakParts() {
        assertThat(grammar.split("август\nв течение года\nпо заявкам"))
                .containsExactly("август", "в течение года", "по заявкам");
    }

    @Test
    void aLabelGoesWithTheDateAfterIt() {
        assertThat(grammar.split("Отчет за первый этап — январь 2024 Отчет за второй этап — май 2024"))
                .containsExactly("Отчет за первый этап — январь 2024", "Отчет за второй этап — май 2024");
    }
}
