package ru.srok.bot.coordinator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;

/** A plan goes to Excel and comes back. */
class ReturnedSheetWordsTest extends CoordinatorWords {

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

        chapter("Руководитель под другой школой");
        chat.say("План");
        chat.press("Excel");
        sendBack(chat, "Люди", people -> person(people, "Орлова Вера Сергеевна").setCellValue("Школа № 2"));
        chat.press("Применить");
    }

    /** The cell with the institution of somebody. */
    private static Cell person(Sheet people, String name) {
        for (Row row : people) {
            if (row.getCell(2) != null && row.getCell(2).getStringCellValue().equals(name)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("Nobody is called " + name);
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
}
