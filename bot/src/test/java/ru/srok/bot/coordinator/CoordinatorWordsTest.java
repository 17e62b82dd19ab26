package ru.srok.bot.coordinator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Joining;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.SwitchOnPreview;

/** Everything that a coordinator reads, as conversations in files beside this class. */
class CoordinatorWordsTest {

    private static final String PEOPLE = "Школа № 1; Иванова Мария Петровна; директор; +7 912 000-00-00\n"
            + "Школа № 2; Сидоров Пётр Ильич; директор\nШкола № 3 … Школа № 4\nЛапина Дарья Игоревна; методист";

    private Office office = new Office("2025-11-20T06:00:00Z");

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        office.room.transcript().assertReads(test);
    }

    private void chapter(String title) {
        office.room.transcript().chapter(title);
    }

    /** A coordinator with a plan; what was said so far is told elsewhere. */
    private Chat withPlan() {
        Chat chat = office.coordinatorWith("vospitanie.docx").called("Координатор");
        office.room.transcript().clear();
        return chat;
    }

    private Chat withPeople() {
        Chat chat = withPlan();
        add(chat, PEOPLE);
        office.room.transcript().clear();
        return chat;
    }

    private Chat switchedOn() {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Кто что делает");
        chat.press("Руководители ОО");
        chat.press("Все школы");
        chat.say("План");
        chat.press("Включить");
        chat.press("Включить");
        chat.press("Исполнено ранее");
        chat.press("Включить");
        office.room.transcript().clear();
        return chat;
    }

    private static void add(Chat chat, String lines) {
        chat.say("Люди");
        chat.press("Добавить");
        chat.say(lines);
        chat.press("Сохранить");
    }

    private void row(Chat chat, String action, Activity row, String... more) {
        java.util.List<String> arguments = new java.util.ArrayList<>(
                java.util.List.of(office.plan().id().value(), row.id().value()));
        arguments.addAll(java.util.List.of(more));
        chat.pressed(null, new Action(action, arguments));
    }

    private Activity row(String title) {
        return office.plan().activities().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void firstContact() {
        Chat chat = office.room.person(1).called("Координатор").start("");
        Chat late = office.room.person(2).called("Второй").start("");
        chat.press("Я координатор");
        chat.say("аб");
        chat.say("Управление образования Заречного района\nПетрова Анна Ивановна");
        late.press("Я координатор");
        late.start("");
        chat.press("Москва (МСК)");
        chat.command("plan");
        chat.command("help");
        chat.say("что дальше?");
        chat.start("");
    }

    @Test
    void firstContactByCode() {
        office = new Office("2025-11-20T06:00:00Z", FirstCode.of("4812-7734"));
        Chat chat = office.room.person(1).called("Координатор").start("");
        chat.say("0000");
        chat.say("4812-7734");
    }

    @Test
    void planFiles() throws IOException {
        Chat chat = office.coordinator().called("Координатор");
        office.room.transcript().clear();
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));
        office.send(chat, "письмо.docx", bytes("Привет"));
        office.send(chat, "пусто.docx", bytes(""));
        SentFile one = new SentFile("document", "план.docx", 5, null, SentFile.Problem.NOT_RECEIVED);
        SentFile large = new SentFile("document", "план.pdf", 50_000_000, null, SentFile.Problem.TOO_LARGE);
        chat.send(null, new MessagePart("a", "", one), new MessagePart("b", "", large));
        chat.send(null, new MessagePart("a", "", one));
        chat.send(null, new MessagePart("b", "", large));

        chapter("Второй план");
        office.send(chat, Office.SAMPLES.resolve("korrupciya.docx"));
        chat.say("План");

        chapter("Удалить черновик");
        chat.pressed(null, Action.of("plan.open", office.plan().id().value()));
        chat.press("Удалить черновик");
        chat.press("Да, удалить");
    }

    private static InputStream bytes(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void questions() {
        Chat chat = withPlan();
        chat.say("План");
        chat.press("Вопросы (" + DeadlineQuestion.of(office.plan()).size() + ")");
        chat.press("10 июня и 10 декабря");
        chat.press("Пропустить");
        chat.press("Написать срок");
        chat.say("ерунда");
        chat.say("до 25 мая");
        chat.press("Написать иначе");
        chat.say("сентябрь, март");
        chat.press("Да, верно");
        chat.press("Без даты, не напоминать");
        chat.press("По кварталам");
        while (!chat.screen().html().startsWith("Остались")) {
            chat.press("Пропустить");
        }
        String plan = office.plan().id().value();
        String gone = office.plan().activities().get(0).id().value();
        chat.pressed(null, Action.of("question.settle", plan, gone, "NEVER"));
        chat.pressed(null, Action.of("question.first", plan));
        chat.press("К концу: 31.08");

        chapter("По итогам четверти");
        office.room
                .store()
                .plans()
                .save(office.plan().withActivities(Phrases.given(office.plan(), "по итогам четверти")));
        row(chat, "question.open", office.plan().activities().get(0));
        chat.press(chat.labels().get(0));
        for (DeadlineQuestion left : DeadlineQuestion.of(office.plan())) {
            row(chat, "question.settle", left.rows().get(0), "NEVER");
        }
    }

    @Test
    void rows() {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Показать строки");
        chat.press("Дальше");
        chat.press("Назад");
        chat.press("1.2 Провести неделю…");
        chat.press("Срок");
        chat.say("до 25 мая");
        chat.press("Да, верно");
        chat.press("Ответственный");
        chat.press("Я");
        chat.press("Назад");
        chat.press("Исключить");
        chat.say("х".repeat(201));
        chat.press("Устно");
        chat.press("Вернуть");
        chat.pressed(null, Action.of("row.list", office.plan().id().value(), "STRUCK", "0"));

        chapter("Правка включённого плана");
        office.room
                .store()
                .plans()
                .save(office.plan()
                        .withPast(ru.srok.domain.plan.PastChoice.IGNORE, null)
                        .withStatus(PlanStatus.ACTIVE, office.room.clock().instant()));
        Activity row = row("Провести учебную эвакуацию");
        row(chat, "date.write", row, DateScope.ROW.name());
        chat.say("до 25 мая 2026");
        chat.press("Да, верно");
        row(chat, "row.open", row);
        chat.press("Указать основание");
        chat.press("Приказ");
        chat.say("№ 41 от 21.04.2026");
        chat.pressed(null, Action.of("change.oral", office.plan().id().value()));
        row(chat, "row.open", row);
        chat.press("Ответственный");
        chat.press("Все школы");
        chat.press("Устно");
        row(chat, "row.open", row);
        chat.press("Исключить");
        chat.press("Приказ");
        chat.say("№ 42 от 22.04.2026");
        row(chat, "row.open", row);
    }

    @Test
    void whoDoesWhat() {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Кто что делает");
        chat.press("Дальше");
        chat.press("Назад");
        chat.press("Руководители ОО");
        chat.press("Все школы");
        chat.press("Чей отчёт нужен");
        chat.press("Не менее 80%");
        chat.press("Куратор: нет");
        chat.press("Лапина Дарья Игоревна");
        chat.press("К списку");
        chat.press("Громов К.С.");
        chat.press("Громов К.С. – добавить сотрудника");
        chat.press("Сбросить");
        chat.press("Не наше, не напоминать");
        chat.press("К списку");
        chat.press("Лапина Д.И.");
        chat.press("Это Лапина Дарья Игоревна");
        chat.press("К списку");
        chat.press("ОО");
        chat.press("Выбрать школы");
        chat.press("☐ Школа № 2");
        chat.press("☐ Школа № 3");
        chat.press("Готово");
        chat.press("Чей отчёт нужен");
        chat.press("Первый за всех");
        chat.press("Сотрудники");
        chat.press("Готово");

        chapter("Одна строка и весь раздел");
        Activity row = office.plan().activities().get(0);
        row(chat, "row.open", row);
        chat.press("Ответственный");
        chat.press("Весь раздел");
        chat.press("Я");
        chat.press("Чей отчёт нужен");
        chat.pressed(
                null,
                Action.of("whose.bind", office.plan().id().value(), row.id().value(), "99", "me"));
    }

    @Test
    void excel() throws IOException {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Excel");
        sendBack(chat, "План", sheet -> {
            cell(sheet, "Провести неделю безопасности", "Дата").setCellValue("до 25 мая");
            cell(sheet, "Провести неделю безопасности", "Ответственный").setCellValue("Петрова Анна Ивановна");
            cell(sheet, "Осмотреть спортивные площадки", "Чей отчёт нужен").setCellValue("Любой один");
            cell(sheet, "Осмотреть спортивные площадки", "Мероприятие").setCellValue("Осмотреть все площадки");
            sheet.removeRow(cell(sheet, "Провести учебную эвакуацию", "Дата").getRow());
            Row fresh = sheet.createRow(sheet.getLastRowNum() + 1);
            fresh.createCell(column(sheet, "Мероприятие")).setCellValue("Новое дело");
        });
        chat.press("Отменить");
        chat.pressed(null, Action.of("excel.apply", office.plan().id().value()));
        chat.say("План");
        chat.press("Excel");
        sendBack(chat, "План", sheet -> {});

        chapter("С ошибками");
        chat.say("План");
        chat.press("Excel");
        sendBack(chat, "План", sheet -> {
            cell(sheet, "Провести неделю безопасности", "Дата").setCellValue("когда-нибудь");
            cell(sheet, "Провести неделю безопасности", "Ответственный").setCellValue("Неизвестный");
            cell(sheet, "Осмотреть спортивные площадки", "Дата").setCellValue("до 25 мая");
        });
        chat.press("Применить");

        chapter("Люди на втором листе");
        chat.press("Excel");
        sendBack(chat, "Люди", people -> {
            people.getRow(2).getCell(4).setCellValue("+7 900 000-00-00");
            Row fresh = people.getRow(7);
            fresh.getCell(1).setCellValue("Школа № 7");
            fresh.getCell(2).setCellValue("Орлова Вера Сергеевна");
        });
        chat.press("Применить");
    }

    private void sendBack(Chat chat, String name, Consumer<Sheet> change) throws IOException {
        try (InputStream sent = office.room
                        .store()
                        .files()
                        .open(chat.screen().attachment().orElseThrow());
                Workbook book = new XSSFWorkbook(sent)) {
            change.accept(book.getSheet(name));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            office.send(chat, "План.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
        }
    }

    private static Cell cell(Sheet sheet, String title, String head) {
        for (Row row : sheet) {
            Cell named = row.getCell(column(sheet, "Мероприятие"));
            if (named != null && named.getStringCellValue().equals(title)) {
                return row.getCell(column(sheet, head), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError(title);
    }

    private static int column(Sheet sheet, String head) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && cell.getStringCellValue().equals(head)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError(head);
    }

    @Test
    void people() throws IOException {
        Chat chat = office.coordinator().called("Координатор");
        office.room.transcript().clear();
        chat.say("Люди");
        chat.press("Ссылки всем");
        chat.press("Добавить");
        chat.say("ну вот");
        chat.say("Школа № 7; Иванова Мария Петровна; директор; +7 912 000-00-00\nчто-то непонятное");
        chat.press("Написать иначе");
        chat.pressed(null, Action.of("people.save"));
        add(chat, PEOPLE);
        add(chat, PEOPLE);
        chat.press("Ссылки всем");
        chat.press("Сделать ссылки");
        chat.say("Люди");
        chat.press("Иванова Мария Петровна");
        chat.press("Ссылка");
        chat.say("Люди");
        chat.press("Иванова Мария Петровна");
        chat.press("Исправить");
        chat.say("х");
        chat.say("Иванова-Петрова Мария Петровна");
        chat.press("Сменился руководитель");
        chat.say("Орлова Вера Сергеевна");
        chat.press("Да, сменить");
        chat.say("Люди");
        chat.press("Лапина Дарья Игоревна");
        chat.press("Убрать");
        chat.press("Да, убрать");
        Member self = office.room.store().members().of(office.workspace().id()).stream()
                .filter(one -> one.role() == Role.COORDINATOR)
                .findFirst()
                .orElseThrow();
        chat.pressed(null, Action.of("people.remove", self.id().value()));

        chapter("Список файлом");
        office.send(
                chat,
                "Школы.csv",
                bytes(
                        "Учреждение;ФИО;Телефон\nШкола № 8;Громова Анна Ильинична;\n"
                                + "Школа № 9;Зимин Олег Олегович;+7 900 000-00-00\nШкола № 2;Сидоров Пётр Ильич;+7 911 000-00-00\n"));
        chat.press("Сохранить");
        office.send(
                chat,
                "Школы 2.csv",
                bytes("Учреждение;ФИО;Телефон\nШкола № 8;Громова Анна Ильинична;\n"
                        + "Школа № 9;Зимин Олег Олегович;\nШкола № 2;Сидоров Пётр Ильич;\n"));
        chat.pressed(null, Action.of("people.sheet-save"));
    }

    @Test
    void schools() {
        Chat chat = switchedOn();
        Member head = office.room.store().members().of(office.workspace().id()).stream()
                .filter(one -> one.role() == Role.HEAD)
                .findFirst()
                .orElseThrow();
        chat.pressed(null, Action.of("people.open", head.id().value()));
        chat.press("Сменился руководитель");
        chat.say("Орлова Вера Сергеевна");
        chat.pressed(null, Action.of("people.open", head.id().value()));
        chat.press("Школа");
        chat.press("Переименовать");
        chat.say("Ш");
        chat.say("Гимназия № 1");
        chat.press("Закрыть школу");
        chat.press("Да, закрыть");
        chat.say("Люди");
        chat.press("Школа № 4");
        chat.press("Назначить руководителя");
        chat.say("Зимина Ольга Олеговна, +7 900 111-22-33");
        new Joining(office.room.store())
                .connect(
                        office.room.person(8).account(),
                        office.room.store().members().find(head.id()).orElseThrow());
        chat.say("Люди");
    }

    @Test
    void switchingOn() {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Что уйдёт завтра");
        for (int i = 1; i <= 25; i++) {
            office.tomorrow.add(new SwitchOnPreview.Line("Школа № " + i, i));
        }
        chat.say("План");
        chat.press("Что уйдёт завтра");
        chat.press("Без даты (5)");
        chat.say("План");
        chat.press("Включить");
        chat.press("Включить");
        chat.press("Запросить до чт 04.12.2025");
        chat.press("Изменить решение о прошлом");
        chat.press("Не вести");
        chat.press("Изменить решение о прошлом");
        chat.press("Исполнено ранее");
        chat.press("Включить");
        chat.pressed(null, Action.of("switch.on", office.plan().id().value()));
        chat.say("План");
    }

    @Test
    void onBehalfOfASchool() {
        Chat chat = switchedOn();
        chat.say("План");
        chat.press("Отметить за школу");
        chat.press("Школа № 2");
        chat.press(chat.labels().get(0));
        chat.press("Сделано не всё");
        chat.press("Без слов");
        chat.press("Письмом");
        chat.press("Отметить ещё");
        chat.press("Школа № 2");
        chat.press(chat.labels().get(0));
        chat.press("Сделано");
        chat.say("Провели 12 ноября, 84 ученика");
        chat.press("По телефону");
        Assignment done = office.room.store().assignments().of(office.plan().id()).stream()
                .filter(one -> !one.state().isOpen())
                .findFirst()
                .orElseThrow();
        chat.pressed(null, Action.of("behalf.enter", done.id().value(), "done", "mail"));
    }
}
