package ru.srok.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineLikenessTest {

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "По графику ДИРО",
                "в течение года",
                "сентябрь, март",
                "до 20.11.23",
                "Ежегодно",
                "постоянно",
                "По согласованию",
                "после проведения экзаменов",
                "1 раз в четверть",
                "6 мая, актовый зал",
                "2023-2024 учебный год",
                "Согласно приказу",
                "каникулы",
                "за I квартал"
            })
    void knowsADeadline(String text) {
        assertThat(grammar.looksLikeDeadline(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванова М.И.",
                "М.И. Иванова, Петров В.В.",
                "Руководители ОО",
                "Управление образования (по согласованию)",
                "Заместитель директора по воспитательной работе",
                "МБОУ СОШ № 5",
                "г. Приречный, ул. Лесная, д. 12",
                "Проведение мониторинга до 1 сентября",
                "Отдел по делам молодежи",
                "Отчет за 2023 год",
                "Специалист по охране труда",
                "",
                "№ п/п",
                "Ответственный",
                "Март Иван Петрович"
            })
    void knowsWhatIsNone(String text) {
        assertThat(grammar.looksLikeDeadline(text)).isFalse();
    }
}
