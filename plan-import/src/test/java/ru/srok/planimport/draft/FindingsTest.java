package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.PlanDocument.aDocument;
import static ru.srok.planimport.draft.PlanDocument.aPlan;

import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.ImportFinding;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SectionDraft;

class FindingsTest {

    @Test
    void asksAboutADeadlineInTheResponsibleCell() {
        PlanDraft draft = read(aPlan().row("1", "Провести сверку", "май 2022", "По графику института")
                .row("2", "Обновить уголок", "июнь 2022", ""));

        assertThat(findings(draft)).containsExactly("|1|0|cell-shifted", "|2|0|responsible-missing");
        assertThat(draft.activities().get(0).responsibles())
                .containsExactly(new Responsible("По графику института", Responsible.Kind.OTHER, null));
        ImportFinding finding = draft.findings().stream()
                .filter(f -> f.column() == PlanColumn.RESPONSIBLE)
                .findFirst()
                .orElseThrow();
        assertThat(finding.printed()).isEqualTo("По графику института");
        assertThat(finding.place().cell()).isEqualTo(4);
    }

    @Test
    void asksNothingAboutAHeadingThatBeginsRightAfterItsNumber() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2022 год")
                .row("№", "Ответственный", "Мероприятие", "Срок")
                .row("I.", "Работа с кадрами", "", "")
                .row("1.1", "Завхоз", "Собрать заявки", "май 2022")
                .row("II.", "Учёба", "", "")
                .row("2.1", "Методист", "Провести семинар", "июнь 2022"));

        assertThat(draft.sections()).extracting(SectionDraft::title).containsExactly("Работа с кадрами", "Учёба");
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void asksAboutTheEndOfATextInTheNextRow() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2022 год")
                .row("№", "Мероприятие", "Срок", "Ответственный", "Результат")
                .row("1", "Семинар о развитии аналитики в", "май 2022", "Методист", "Обучены работники по")
                .row("2", "ОУ Сопровождение сайта", "июнь 2022", "Завхоз", "Сайт обновлён")
                .row("3", "Собрать заявки", "июль 2022", "Методист", "Определены люди, имеющие навыки по")
                .row("4", "Написать отчёт", "май 2022", "Методист", "видам работ"));

        assertThat(findings(draft)).containsExactly("|2|0|cell-shifted", "|4|0|cell-shifted");
    }

    @Test
    void asksNothingAboutTextThatOnlyLooksUnusual() {
        PlanDraft draft = read(
                aPlan().row("1", "Участие ОУ в онлайн-уроке IT-куба, WORLDSKILLS и XXI века", "май 2022", "ГБУ «РЦО»")
                        .row("2", "Сбор в 10.00 на 100 000 рублей", "июнь 2022", "Завхоз")
                        .row("3", "собрать заявки", "июль 2022", "Методист"));

        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void asksAboutDamagedLetters() {
        PlanDraft draft = read(aPlan().row("1", "Проверка в 00 города", "май 2022", "Завхоз")
                .row("2", "Меpoприятия ко дню города", "июнь 2022", "Завхоз")
                .row("3", "Методическая ⊥ помощь", "июль 2022", "Завхоз"));

        assertThat(findings(draft)).containsExactly("|1|0|text-damaged", "|2|0|text-damaged", "|3|0|text-damaged");
    }

    @Test
    void asksAboutAnUnclearPeriodFirst() {
        PlanDraft draft = read(aDocument()
                .paragraph("Приказ от 10.01.2022 № 5")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Провести сверку", "", "Отдел кадров"));

        assertThat(draft.findings())
                .extracting(f -> f.code().code())
                .containsExactly("period-unclear", "deadline-missing");
        assertThat(draft.findings().get(0).column()).isEqualTo(PlanColumn.HEADER);
    }
}
