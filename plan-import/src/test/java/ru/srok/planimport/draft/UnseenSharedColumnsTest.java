package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.PlanDocument.aDocument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.domain.plan.PlanDraft;

/** Plans that say when and who in one column, and tables that name no columns. */
class UnseenSharedColumnsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Срок, ответственный",
                "Сроки и ответственные",
                "Ответственный, срок",
                "Срок исполнения / исполнитель"
            })
    void partsDeadlineAndResponsible(String column) {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", column)
                .row("1", "Провести сверку", "Сентябрь, завхоз")
                .row("2", "Обновить уголок", "до 15.09.2025 / Методист"));

        assertThat(rows(draft))
                .containsExactly("|1|Провести сверку|Сентябрь|завхоз|", "|2|Обновить уголок|до 15.09.2025|Методист|");
        assertThat(findings(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    до 15 мая Иванова И.И.                | до 15 мая            | Иванова И.И.
                    Иванова И.И., до 15 мая               | до 15 мая            | Иванова И.И.
                    в течение года, директор, завуч       | в течение года       | директор, завуч
                    сентябрь-октябрь – классные руководители | сентябрь-октябрь  | классные руководители
                    по графику, методист                  | по графику           | методист
                    ежемесячно до 5 числа, завуч          | ежемесячно до 5 числа | завуч
                    руководители ОО                       | ''                   | руководители ОО
                    октябрь                               | октябрь              | ''
                    """)
    void findsWhereTheDeadlineEnds(String cell, String deadline, String responsible) {
        PlanDraft draft =
                read(aDocument().row("№", "Мероприятие", "Срок, ответственный").row("1", "Провести сверку", cell));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|" + deadline + "|" + responsible + "|");
    }

    @Test
    void readsATableWithoutAHeaderByWhatItsColumnsHold() {
        PlanDraft draft = read(aDocument()
                .paragraph("План работы на 2025 год")
                .row("1", "Провести сверку имущества", "май", "Завхоз")
                .row("2", "Обновить уголок безопасности", "до 15 июня", "Методист")
                .row("3", "Собрать заявки школ", "III квартал", "Завхоз"));

        assertThat(rows(draft))
                .containsExactly(
                        "|1|Провести сверку имущества|май|Завхоз|",
                        "|2|Обновить уголок безопасности|до 15 июня|Методист|",
                        "|3|Собрать заявки школ|III квартал|Завхоз|");
    }

    @Test
    void readsATableWithoutAHeaderWhoseDatesStandFirst() {
        PlanDraft draft = read(aDocument()
                .paragraph("План работы на 2025 год")
                .row("10 января", "Провести сверку имущества", "Завхоз Петров П.П.")
                .row("15 февраля", "Обновить уголок безопасности", "Методист")
                .row("до 1 марта", "Собрать заявки школ", "Методист"));

        assertThat(rows(draft))
                .containsExactly(
                        "||Провести сверку имущества|10 января|Завхоз Петров П.П.|",
                        "||Обновить уголок безопасности|15 февраля|Методист|",
                        "||Собрать заявки школ|до 1 марта|Методист|");
    }
}
