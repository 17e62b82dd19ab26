package ru.srok.bot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.summary.ScreenText;
import ru.srok.bot.summary.SummaryConversation;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.report.ReportKind;

class ExportConversationTest {

    private static final Binding BORIS =
            new Binding(List.of(AssigneeId.of(new MemberId("boris"))), ClosingMode.LEAD, new MemberId("anna"));

    private final ChatRoom room = new ChatRoom(
            morning("2026-04-24"),
            things -> List.of(
                    new SummaryConversation(things.store(), things.ids()),
                    new ExportConversation(things.store(), things.ids())));
    private final Municipality town = new Municipality(room.store());
    private final Chat anna = room.person(10);

    @BeforeEach
    void connectPeople() {
        town.joined("anna", 10).joined("boris", 2).joined("h1", 1);
        town.row("1.1", "Анализ результатов за первое полугодие", "до 31.03.2026", EACH_SCHOOL)
                .row("1.2", "Мониторинг профориентации обучающихся 8–9 классов", "до 30.04.2026", EACH_SCHOOL)
                .row("2.1", "=HYPERLINK(\"http://example.org\")", "до 15.04.2026", BORIS)
                .row("2.2", "Конкурс «Учитель года» для педагогов, ".repeat(6), "ежегодно", BORIS)
                .switchedOn("Дорожная карта <МСОКО>", "2026-03-02");
        town.reported(
                "2026-04-01",
                "h1",
                ReportKind.DONE,
                "+7 опросили 84 ученика, справка у завуча",
                town.assignment("1.1", "i:s1").id());
        town.reported(
                "2026-04-22",
                "boris",
                ReportKind.DONE,
                "Провели",
                town.assignment("2.1", "m:boris").id());
    }

    private FileId file() {
        anna.command("status").press("Excel");
        return anna.screen().attachment().orElseThrow();
    }

    private XSSFWorkbook workbook() throws IOException {
        try (InputStream xlsx = room.store().files().open(file())) {
            return new XSSFWorkbook(xlsx);
        }
    }

    @Test
    void bringsTheRowsAsPrintedWithWhereTheyStand() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("План");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            Row row = sheet.getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1.1");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("до 31.03.2026");
            assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("Просрочено");
            assertThat(row.getCell(7).getStringCellValue())
                    .contains("не подключён")
                    .contains("3");
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(4);
            assertThat(row.getCell(10).getStringCellValue()).isEqualTo("+7 опросили 84 ученика, справка у завуча");
            assertThat(row.getCell(11).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 4, 1));
        }
    }

    @Test
    void takesNoWordsForAFormula() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            workbook.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType())
                            .as(cell.getAddress().toString())
                            .isNotEqualTo(CellType.FORMULA))));
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(2).getStringCellValue())
                    .startsWith("=HYPERLINK");
            assertThat(workbook.getSheetAt(0)
                            .getRow(3)
                            .getCell(2)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void bringsEachReportOfEachSchool() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("По школам");
            assertThat(sheet.getLastRowNum()).isEqualTo(8);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Детский сад № 4");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Школа № 1");
            assertThat(sheet.getRow(3).getCell(4).getStringCellValue()).contains("сдано");
        }
    }

    @Test
    void isReadyToBeFilteredAndPrinted() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getRow(1).getCell(2).getCellStyle().getWrapText())
                        .isTrue();
                assertThat(sheet.getColumnWidth(2)).isBetween(15 * 256, 45 * 256);
            });
        }
    }

    @Test
    void namesTheFileAfterThePlan() {
        assertThat(room.store().files().find(file()).orElseThrow().name())
                .isEqualTo("Состояние Дорожная карта МСОКО 24.04.2026.xlsx");
        assertThat(ScreenText.of(anna.screen())).startsWith("Состояние плана на пт 24 апреля. Второй лист: по школам.");
    }

    @Test
    void isClosedToHeadsAndOpenToObservers() {
        town.member("olga", "Начальник", Role.OBSERVER, null, "");
        town.joined("olga", 11);
        Chat olga = room.person(11).command("status");
        assertThat(olga.labels()).contains("Excel").doesNotContain("Страница начальнику");
        olga.press("Excel");
        assertThat(olga.screen().attachment()).isPresent();

        Chat head = room.person(1);
        assertThat(head.pressed("1", ru.srok.domain.chat.Action.of(ExportConversation.STATUS, "plan0"))
                        .alert())
                .isTrue();
    }

    @Test
    void writesASampleWhereItIsAskedTo() throws IOException {
        String folder = System.getProperty("srok.sample");
        Assumptions.assumeTrue(folder != null);
        Files.copy(room.store().files().open(file()), Path.of(folder, "status.xlsx"));
    }
}
