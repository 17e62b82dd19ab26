package ru.srok.bot.briefing;

import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.store.Repositories;

/** Two plans in the week that ends on Friday, 24 April 2026. */
final class Week {

    static final String FRIDAY = "2026-04-24";
    static final Binding BORIS =
            new Binding(List.of(AssigneeId.of(new MemberId("boris"))), ClosingMode.LEAD, new MemberId("anna"));
    private static final Binding SEVENTH =
            new Binding(List.of(AssigneeId.of(new InstitutionId("s2"))), ClosingMode.EACH, new MemberId("anna"));

    private final Municipality town;

    private Week(Municipality town) {
        this.town = town;
    }

    static void of(Municipality town) {
        Week week = new Week(town);
        week.quality();
        week.support();
    }

    private void quality() {
        town.row("1.1", "Анализ результатов за первое полугодие", "до 31.03.2026", EACH_SCHOOL)
                .row("1.2", "Мониторинг профориентации обучающихся 8–9 классов", "до 30.04.2026", EACH_SCHOOL)
                .row("1.3", "Обновить базу данных одарённых детей", "до 29.05.2026", EACH_SCHOOL)
                .row("2.1", "Совещание с заместителями директоров", "до 15.04.2026", BORIS)
                .row("2.2", "Конкурс «Учитель года»", "ежегодно", BORIS)
                .row("2.3", "Сводный отчёт о кадрах", "до 01.04.2026", BORIS)
                .row("2.4", "Справка <о питании> & отдыхе", "до 10.04.2026", BORIS)
                .row("3.1", "Сетевое взаимодействие", "до 10.04.2026", Binding.NOBODY)
                .row("3.2", "Областная олимпиада", "до 12.12.2026", Binding.NOBODY.withMode(ClosingMode.EXTERNAL))
                .switchedOn("Дорожная карта МСОКО", "2026-03-02");
        report("2026-04-01", "h1", "1.1", ReportKind.DONE, "Справка готова");
        report("2026-04-20", "h1", "1.2", ReportKind.DONE, "Опросили 84 ученика");
        report("2026-04-21", "h2", "1.2", ReportKind.CANNOT, "карантин, заболел психолог");
        report("2026-04-22", "boris", "2.1", ReportKind.DONE, "");
        report("2026-04-13", "boris", "2.3", ReportKind.CANNOT, "ждём данные области");
    }

    private void support() {
        town.row("5", "Выездной методический день", "до 28.04.2026", SEVENTH)
                .row("6", "Диагностика затруднений учителей", "до 02.04.2026", SEVENTH)
                .switchedOn("План поддержки ШНОР", "2026-03-02");
    }

    private void report(String day, String who, String row, ReportKind kind, String words) {
        String assignee = who.startsWith("h") ? "i:s" + who.substring(1) : "m:" + who;
        town.reported(day, who, kind, words, town.assignment(row, assignee).id());
    }

    /** The text of a stored page, blanks joined. */
    static String text(Repositories store, FileId file) {
        try (InputStream pdf = store.files().open(file);
                PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
            if (document.getNumberOfPages() != 1) {
                throw new AssertionError("Pages: " + document.getNumberOfPages());
            }
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
