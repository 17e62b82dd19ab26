package ru.srok.bot.summary;

import java.util.List;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.report.ReportKind;

/** A realistic plan in the middle of its spring. */
final class RoadMap {

    static final String FRIDAY = "2026-04-24";
    static final String MONDAY = "2026-04-27";
    static final String LONGEST = "Очень <длинное> название & ещё ".repeat(10);
    static final Binding BORIS =
            new Binding(List.of(AssigneeId.of(new MemberId("boris"))), ClosingMode.LEAD, new MemberId("anna"));

    private RoadMap() {}

    /** The plan in force, with reports in time and late, «не успеваем» and silence. */
    static void in(Municipality town) {
        town.row("1.1", "Анализ результатов за первое полугодие", "до 31.03.2026", Municipality.EACH_SCHOOL)
                .row(
                        "1.2",
                        "Мониторинг профориентации обучающихся 8–9 классов",
                        "до 22.04.2026",
                        Municipality.EACH_SCHOOL)
                .row("1.3", "Обновить базу данных одарённых детей", "до 30.04.2026", Municipality.EACH_SCHOOL)
                .row("2.1", "Совещание с заместителями директоров", "до 15.04.2026", BORIS)
                .row("2.2", "Конкурс «Учитель года»", "ежегодно", BORIS)
                .row("2.3", "Итоговый отчёт", "до 20.12.2026", BORIS)
                .row("3.1", "Сетевое взаимодействие", "до 10.04.2026", Binding.NOBODY)
                .switchedOn("Дорожная карта <МСОКО>", "2026-03-02");
        report(town, "2026-04-01", "h1", "1.1", ReportKind.DONE, "Справка готова");
        report(town, "2026-04-16", "h2", "1.1", ReportKind.DONE, "С опозданием");
        report(town, "2026-04-20", "h1", "1.2", ReportKind.DONE, "Опросили 84 ученика <8–9> классов, справка на фото.");
        report(town, "2026-04-21", "h2", "1.2", ReportKind.CANNOT, "Заболел психолог");
        report(town, "2026-04-22", "boris", "2.1", ReportKind.DONE, "");
        town.reminded("2026-04-20", town.assignment("1.1", "i:s4"));
    }

    private static void report(Municipality town, String day, String who, String row, ReportKind kind, String words) {
        String assignee = who.startsWith("h") ? "i:s" + who.substring(1) : "m:" + who;
        town.reported(day, who, kind, words, town.assignment(row, assignee).id());
    }

    /** The people of these numbers are connected; the first is the coordinator. */
    static void connect(Municipality town) {
        town.joined("anna", 10)
                .joined("boris", 2)
                .joined("h1", 1)
                .joined("h2", 3)
                .joined("h4", 4);
    }
}
