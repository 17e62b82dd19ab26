package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.PlanStatus;

class SheetExchangeTest {

    private final Office office = new Office("2025-11-20T06:00:00Z");

    private Chat withSheet(String sample) {
        Chat chat = office.coordinatorWith(sample);
        chat.press("Excel");
        return chat;
    }

    /** Changes the sheet that was sent last and sends it back. */
    private void sendBack(Chat chat, Consumer<Sheet> change) throws IOException {
        try (InputStream sent = office.room
                        .store()
                        .files()
                        .open(chat.screen().attachment().orElseThrow());
                XSSFWorkbook book = new XSSFWorkbook(sent)) {
            change.accept(book.getSheetAt(0));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            office.send(chat, "План.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
        }
    }

    private static Cell cell(Sheet sheet, String title, String head) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(cell).equals(title)) {
                    return row.getCell(column(sheet, head), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError(title);
    }

    private static int column(Sheet sheet, String head) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(cell).equals(head)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError(head);
    }

    private static String text(Cell cell) {
        return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING ? cell.getStringCellValue() : "";
    }

    private Activity row(String title) {
        return office.plan().activities().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vospitanie.docx", "korrupciya.docx", "vospitanie.pdf"})
    void aSheetSentBackUnchangedChangesNothing(String sample) throws IOException {
        Chat chat = withSheet(sample);
        sendBack(chat, sheet -> {});

        assertThat(chat.screen().html()).isEqualTo("Изменений в таблице нет.");
        assertThat(office.plan().revision()).isZero();
    }

    @Test
    void whatChangedIsShownBeforeItIsApplied() throws IOException {
        Chat chat = withSheet("vospitanie.docx");
        sendBack(chat, sheet -> {
            cell(sheet, "Провести неделю безопасности", "Дата").setCellValue("до 25 мая");
            cell(sheet, "Провести неделю безопасности", "Ответственный").setCellValue("Петрова Анна Ивановна");
            Row gone = cell(sheet, "Провести учебную эвакуацию", "Дата").getRow();
            sheet.removeRow(gone);
        });

        assertThat(chat.screen().html())
                .contains("Изменится:")
                .contains("1 срок, 1 ответственный, 1 строка убрана")
                .contains("25.05.2026");
        assertThat(row("Провести неделю безопасности").deadline().settled()).isEmpty();
        chat.press("Применить");

        assertThat(row("Провести неделю безопасности").deadline().certainDue())
                .containsExactly(LocalDate.of(2026, 5, 25));
        assertThat(row("Провести неделю безопасности").binding()).isPresent();
        assertThat(row("Провести учебную эвакуацию").removed()).isTrue();
        assertThat(chat.screen().html()).contains("16 мероприятий");
    }

    @Test
    void aSheetForAPlanThatIsSwitchedOnAsksForItsBasis() throws IOException {
        Chat chat = withSheet("vospitanie.docx");
        office.room
                .store()
                .plans()
                .save(office.plan()
                        .withPast(PastChoice.IGNORE, null)
                        .withStatus(PlanStatus.ACTIVE, office.room.clock().instant()));
        sendBack(
                chat,
                sheet -> cell(sheet, "Провести неделю безопасности", "Дата").setCellValue("до 25 мая"));
        chat.press("Применить");
        chat.say("письмо министерства");

        assertThat(office.room.store().rowChanges().of(office.plan().id()))
                .extracting(change -> change.after() + " " + change.basis())
                .containsExactly("2026-05-25 письмо министерства");
    }

    @Test
    void whatCannotBeTakenIsNamedByItsCell() throws IOException {
        Chat chat = withSheet("vospitanie.docx");
        sendBack(chat, sheet -> {
            cell(sheet, "Провести неделю безопасности", "Дата").setCellValue("когда-нибудь");
            cell(sheet, "Провести неделю безопасности", "Ответственный").setCellValue("Неизвестный");
        });

        assertThat(chat.screen().html())
                .contains("«когда-нибудь» – не похоже на срок")
                .contains("«Неизвестный»");
    }

    @Test
    void aRowThatWasInsertedIsAdded() throws IOException {
        Chat chat = withSheet("vospitanie.docx");
        sendBack(chat, sheet -> {
            Row fresh = sheet.createRow(sheet.getLastRowNum() + 1);
            fresh.createCell(column(sheet, "Мероприятие")).setCellValue("Новое дело");
            fresh.createCell(column(sheet, "Дата")).setCellValue("15.05.2026");
        });
        chat.press("Применить");

        assertThat(row("Новое дело").deadline().certainDue()).containsExactly(LocalDate.of(2026, 5, 15));
    }

    @Test
    void aSheetThatWasNotAgreedToChangesNothing() throws IOException {
        Chat chat = withSheet("vospitanie.docx");
        sendBack(
                chat,
                sheet -> cell(sheet, "Провести неделю безопасности", "Дата").setCellValue("1 мая"));
        chat.press("Отменить");
        chat.pressed("1", Action.of("excel.apply", office.plan().id().value()));

        assertThat(office.plan().revision()).isZero();
        assertThat(chat.screen().html()).contains("Пришлите таблицу ещё раз");
    }

    @Test
    void anOlderSheetIsMarked() throws IOException {
        Chat chat = withSheet("vospitanie.docx");
        office.room
                .store()
                .plans()
                .save(office.plan().withActivities(office.plan().activities()));
        sendBack(
                chat,
                sheet -> cell(sheet, "Провести неделю безопасности", "Дата").setCellValue("1 мая"));

        assertThat(chat.screen().html()).startsWith("Пока вы правили таблицу, план изменили");
    }

    @Test
    void aSheetWithoutItsColumnsIsExplained() throws IOException {
        Chat chat = withSheet("vospitanie.docx");
        sendBack(chat, sheet -> {
            int due = column(sheet, "Дата");
            sheet.forEach(row -> {
                Cell cell = row.getCell(due);
                if (cell != null) {
                    row.removeCell(cell);
                }
            });
        });

        assertThat(chat.screen().html()).contains("нет столбца «Дата»");
        assertThat(office.plans()).hasSize(1);
    }

    @Test
    void aSheetOfADiscardedPlanBelongsToAnother() throws IOException {
        Chat chat = withSheet("vospitanie.docx");
        office.room
                .store()
                .plans()
                .save(office.plan()
                        .withStatus(
                                ru.srok.domain.plan.PlanStatus.DISCARDED,
                                office.room.clock().instant()));
        sendBack(chat, sheet -> {});

        assertThat(chat.screen().html()).contains("от другого плана");
    }
}
