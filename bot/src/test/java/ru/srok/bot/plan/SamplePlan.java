package ru.srok.bot.plan;

import static ru.srok.bot.plan.DraftBuilder.aPlan;
import static ru.srok.bot.plan.Readings.event;
import static ru.srok.bot.plan.Readings.missing;
import static ru.srok.bot.plan.Readings.mixed;
import static ru.srok.bot.plan.Readings.open;
import static ru.srok.bot.plan.Readings.reading;
import static ru.srok.bot.plan.RowBuilder.aRow;

import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.Responsible;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.domain.plan.SourcePlace;

/** An invented plan with one of everything that a draft can hold. */
final class SamplePlan {

    private SamplePlan() {}

    static PlanDraft draft() {
        DraftBuilder plan = aPlan().titled(
                        "План мероприятий по пожарной безопасности школ города Заречный на 2025-2026 учебный год");
        plan.skip(SkippedRow.Reason.TABLE_HEADER, "№ | Мероприятие | Срок | Ответственные | Результат");
        preparation(plan);
        lessons(plan);
        plan.skip(SkippedRow.Reason.TABLE_HEADER, "№ | Мероприятие | Срок | Ответственные | Результат");
        plan.skip(SkippedRow.Reason.SIGNATURE, "Начальник управления | М.П. Сорокина");
        plan.documentFinding(
                FindingCode.PERIOD_UNCLEAR, "2025-2026", "2025-09-01..2026-08-31", "2025-01-01..2026-12-31");
        return plan.abbreviation("ОПС", "отдел пожарной сигнализации").build();
    }

    private static void preparation(DraftBuilder plan) {
        plan.section("1", "Подготовка").section("1.1", "Проверки и документы");
        plan.row(aRow("1.1.1", "Проверить огнетушители и перезарядить те, у которых вышел срок")
                .due(reading("сентябрь, март", DeadlineKind.MONTH, "2025-09-30", "2026-03-31"))
                .by("Лапин О.Е.", "Чижова А.А.")
                .result("Акт\tпроверки"));
        plan.row(aRow("1.1.2", "Вести журнал учёта инструктажей")
                .due(open("в течение года", DeadlineKind.THROUGHOUT, "2026-08-31"))
                .by("Чижова А.А."));
        plan.finding(FindingCode.DEADLINE_OPEN, PlanColumn.DEADLINE, 0, "в течение года");
        plan.row(aRow("1.1.3", "Провести проверки:")
                .due(reading("октябрь по заявке ежемесячно", DeadlineKind.MIXED, "2025-10-31"))
                .by("Лапин О.Е.", "ОПС")
                .item("пожарных лестниц;", reading("октябрь", DeadlineKind.MONTH, "2025-10-31"), "Лапин О.Е.")
                .item("сигнализации;", event("по заявке"), "Чижова А.А.")
                .item("запасных выходов.", null)
                .continued(SourcePlace.ofRow(1, 9)));
        plan.finding(FindingCode.DEADLINE_COUNT, PlanColumn.DEADLINE, 0, "октябрь по заявке ежемесячно");
        plan.finding(FindingCode.EVENT_NEEDS_DATE, PlanColumn.DEADLINE, 2, "по заявке");
        plan.finding(FindingCode.RESPONSIBLE_MISSING, PlanColumn.RESPONSIBLE, 3, "");
    }

    private static void lessons(DraftBuilder plan) {
        plan.section("", "Занятия с детьми");
        plan.row(aRow("1", "Отработать эвакуацию")
                .due(reading(
                        "ежемесячно", DeadlineKind.RECURRING, "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31"))
                .by(new Responsible("ОПС", Responsible.Kind.ORGANISATION, "отдел пожарной сигнализации")));
        plan.row(aRow("1", "Подвести итоги конкурса рисунков")
                .due(mixed("По итогам смотра, май 2026", "По итогам смотра", "2026-05-31"))
                .by(new Responsible("Руководители школ", Responsible.Kind.GROUP, null)));
        plan.finding(FindingCode.NUMBER_REPEATED, PlanColumn.NUMBER, 0, "1");
        plan.row(aRow("", "Украсить уголок безопасности").due(missing()));
        plan.finding(FindingCode.DEADLINE_MISSING, PlanColumn.DEADLINE, 0, "");
        plan.finding(FindingCode.NUMBER_MISSING, PlanColumn.NUMBER, 0, "");
        plan.finding(FindingCode.RESPONSIBLE_MISSING, PlanColumn.RESPONSIBLE, 0, "");
        plan.row(aRow("4", "Обновить схемы").due(open("В течение года.", DeadlineKind.THROUGHOUT, "2026-08-31")));
        plan.finding(FindingCode.DEADLINE_OPEN, PlanColumn.DEADLINE, 0, "В течение года.");
    }
}
