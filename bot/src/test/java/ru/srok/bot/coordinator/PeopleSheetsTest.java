package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;

class PeopleSheetsTest {

    private final Office office = new Office("2026-03-02T05:00:00Z");
    private final Chat chat = office.coordinator();

    private List<Member> members() {
        return office.room.store().members().of(office.workspace().id());
    }

    private List<String> schools() {
        return office.room.store().institutions().of(office.workspace().id()).stream()
                .map(Institution::name)
                .toList();
    }

    private void send(String name, String content) throws IOException {
        office.send(chat, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void sendBack(Consumer<Sheet> change) throws IOException {
        try (InputStream written = office.room
                        .store()
                        .files()
                        .open(chat.screen().attachment().orElseThrow());
                XSSFWorkbook workbook = new XSSFWorkbook(written)) {
            change.accept(workbook.getSheet("Люди"));
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            workbook.write(changed);
            office.send(chat, "план.xlsx", new ByteArrayInputStream(changed.toByteArray()));
        }
    }

    @Test
    void aForeignListOfSchoolsIsOfferedAsPeople() throws IOException {
        send(
                "Школы района.csv",
                "№;Наименование ОО;ФИО руководителя;Должность;Контактный телефон\n"
                        + "1;Школа № 7;Иванова Мария Петровна;директор;+7 912 000-00-00\n"
                        + "2;Детский сад № 4;Сидорова Анна Ильинична;заведующая;\n"
                        + "3;Школа № 9;;;\n");

        assertThat(chat.screen().html())
                .contains("добавится 3")
                .contains("Школа № 7: Иванова Мария Петровна, директор, +7 912 000-00-00");
        assertThat(schools()).isEmpty();
        chat.press("Сохранить");
        assertThat(schools()).containsExactlyInAnyOrder("Школа № 7", "Детский сад № 4", "Школа № 9");
        assertThat(members()).extracting(Member::post).contains("директор", "заведующая");
    }

    @Test
    void theSameListAgainHasNothingNew() throws IOException {
        String list = "Учреждение;ФИО;Телефон\n"
                + "Школа № 7;Иванова Мария Петровна;+7 912 000-00-00\n"
                + "Школа № 8;Орлова Вера Сергеевна;\n"
                + "Школа № 9;Сидоров Пётр Ильич;\n";
        send("список.csv", list);
        chat.press("Сохранить");
        send("список 2.csv", list);
        assertThat(chat.screen().html()).contains("все они уже записаны");

        send("список 3.csv", list.replace("912", "900"));
        assertThat(chat.screen().html()).contains("добавится 0, исправится 1");
        chat.press("Сохранить");
        assertThat(members()).extracting(Member::phone).contains("+7 900 000-00-00");
    }

    @Test
    void aListWithoutLinesIsExplained() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row heads = workbook.createSheet().createRow(0);
            heads.createCell(0).setCellValue("Учреждение");
            heads.createCell(1).setCellValue("ФИО");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            office.send(chat, "список.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
        }

        assertThat(chat.screen().html()).contains("Нужны столбцы");
    }

    @Test
    void aListOfOneOrTwoLinesIsAListToo() throws IOException {
        send("одна.csv", "Учреждение;ФИО;Телефон\nШкола № 7;Иванова Мария Петровна;\n");
        assertThat(chat.screen().html()).contains("добавится 1").contains("Школа № 7: Иванова Мария Петровна");
        send("две.csv", "Учреждение;ФИО\nШкола № 7;Иванова Мария Петровна\nШкола № 8;Орлова Вера Сергеевна\n");
        assertThat(chat.screen().html()).contains("добавится 2");
        send("табуляция.txt", "ФИО\tДолжность\tТелефон\nОрлова Вера Сергеевна\tметодист\t\n");
        assertThat(chat.screen().html())
                .contains("добавится 1")
                .contains("Управление: Орлова Вера Сергеевна, методист");
    }

    @Test
    void aListWithoutHeadsIsAListWhereEveryLineIsUnderstood() throws IOException {
        send("без шапки.csv", "Школа № 7;Иванова Мария Петровна;директор\nШкола № 8;Орлова Вера Сергеевна;директор\n");
        assertThat(chat.screen().html()).contains("добавится 2").contains("Школа № 8: Орлова Вера Сергеевна, директор");
    }

    @Test
    void aSheetWithOneLineIsAListToo() throws IOException {
        sendRows("Учреждение;ФИО", "Школа № 7;Иванова Мария Петровна");
        assertThat(chat.screen().html()).contains("добавится 1");
        sendRows("Школа № 8;Орлова Вера Сергеевна;директор");
        assertThat(chat.screen().html()).contains("добавится 1").contains("Школа № 8: Орлова Вера Сергеевна, директор");
    }

    private void sendRows(String... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            for (String row : rows) {
                Row fresh = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : row.split(";", -1)) {
                    fresh.createCell(Math.max(0, fresh.getLastCellNum())).setCellValue(cell);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            office.send(chat, "список.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
        }
    }

    @Test
    void linesPastedWithoutBeingAskedForAreOfferedAsPeople() {
        chat.say("Школа № 7; Иванова Мария Петровна; директор\nШкола № 8; Орлова Вера Сергеевна; директор");
        assertThat(chat.screen().html()).contains("Понял так").contains("Школа № 8: Орлова Вера Сергеевна, директор");
        assertThat(schools()).isEmpty();
        chat.press("Сохранить");
        assertThat(schools()).containsExactlyInAnyOrder("Школа № 7", "Школа № 8");
    }

    @Test
    void wordsAboutASchoolAreNoListOfPeople() {
        chat.say("Школа № 7, Иванова Мария Петровна: когда сдадут?");
        assertThat(chat.screen().html()).doesNotContain("Понял так");
    }

    @Test
    void aButtonOfAListThatIsGoneChangesNothing() {
        chat.pressed(null, Action.of("people.sheet-save"));

        assertThat(chat.screen().html()).contains("Пришлите список ещё раз");
        assertThat(members()).hasSize(1);
    }

    @Test
    void theExportedWorkbookHasASheetOfPeopleToCorrect() throws IOException {
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));
        chat.press("Excel");
        sendBack(people -> {
            assertThat(people.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Петрова Анна Ивановна");
            people.getRow(2).getCell(4).setCellValue("+7 900 000-00-00");
            Row fresh = people.getRow(3);
            fresh.getCell(1).setCellValue("Школа № 7");
            fresh.getCell(2).setCellValue("Иванова Мария Петровна");
        });

        assertThat(chat.screen().html())
                .contains("добавится 1, исправится 1")
                .contains("+ Школа № 7: Иванова Мария Петровна");
        assertThat(members()).hasSize(1);
        chat.press("Применить");
        assertThat(members())
                .extracting(Member::name)
                .containsExactlyInAnyOrder("Петрова Анна Ивановна", "Иванова Мария Петровна");
        assertThat(members()).extracting(Member::phone).contains("+7 900 000-00-00");
        assertThat(office.plan().revision()).isZero();
    }

    private void twoSchools() throws IOException {
        send(
                "список.csv",
                "Учреждение;ФИО;Должность\nШкола № 3;Белова Анна Андреевна;директор\n"
                        + "Школа № 3;Зимин Олег Ильич;завуч\nШкола № 5;Орлова Вера Сергеевна;директор\n");
        chat.press("Сохранить");
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));
        chat.press("Excel");
    }

    private Member named(String surname) {
        return members().stream()
                .filter(one -> one.name().startsWith(surname))
                .findFirst()
                .orElseThrow();
    }

    private String schoolOf(Member member) {
        return office.room
                .store()
                .institutions()
                .find(member.institution().orElseThrow())
                .orElseThrow()
                .name();
    }

    private static Row row(Sheet people, String surname) {
        for (Row row : people) {
            if (row.getCell(2) != null && row.getCell(2).toString().startsWith(surname)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + surname);
    }

    @Test
    void anotherInstitutionOfTheSamePersonIsAMoveThatIsShownFirst() throws IOException {
        twoSchools();
        MemberId before = named("Белова").id();
        sendBack(people -> row(people, "Белова").getCell(1).setCellValue("Школа № 5"));

        assertThat(chat.screen().html())
                .contains("добавится 0, исправится 0, перейдёт 1")
                .contains("Белова Анна Андреевна: Школа № 3 → Школа № 5")
                .contains("Школа № 3 останется без руководителя");
        assertThat(schoolOf(named("Белова"))).isEqualTo("Школа № 3");
        chat.press("Применить");
        assertThat(members()).hasSize(4);
        assertThat(named("Белова").id()).isEqualTo(before);
        assertThat(schoolOf(named("Белова"))).isEqualTo("Школа № 5");
        assertThat(named("Белова").role()).isEqualTo(Role.ASSIGNEE);
        assertThat(named("Орлова").role()).isEqualTo(Role.HEAD);
    }

    @Test
    void whoeverComesToASchoolWithoutAHeadAnswersForIt() throws IOException {
        twoSchools();
        sendBack(people -> {
            row(people, "Белова").getCell(1).setCellValue("Школа № 9");
            row(people, "Зимин").getCell(1).setCellValue("");
        });
        chat.press("Применить");
        assertThat(schoolOf(named("Белова"))).isEqualTo("Школа № 9");
        assertThat(named("Белова").role()).isEqualTo(Role.HEAD);
        assertThat(named("Зимин").institution()).isEmpty();
    }

    @Test
    void headsWhoChangePlacesLeaveNoSchoolWithoutAHead() throws IOException {
        twoSchools();
        sendBack(people -> {
            row(people, "Белова").getCell(1).setCellValue("Школа № 5");
            row(people, "Орлова").getCell(1).setCellValue("Школа № 3");
        });
        assertThat(chat.screen().html()).contains("перейдут 2").doesNotContain("без руководителя");
        chat.press("Применить");
        assertThat(named("Белова").role()).isEqualTo(Role.HEAD);
        assertThat(named("Орлова").role()).isEqualTo(Role.HEAD);
    }

    @Test
    void aLineCopiedWithItsCodeForSomebodyElseMovesNobody() throws IOException {
        twoSchools();
        sendBack(people -> {
            Row fresh = people.getRow(6);
            fresh.getCell(0).setCellValue(row(people, "Белова").getCell(0).getStringCellValue());
            fresh.getCell(1).setCellValue("Школа № 5");
            fresh.getCell(2).setCellValue("Белова Анна Андреевна");
        });
        assertThat(chat.screen().html()).contains("добавится 1").doesNotContain("перейдёт");
        chat.press("Применить");
        assertThat(members()).hasSize(5);
    }
}
