package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.SheetFile.FIRST_LINE;
import static ru.srok.planimport.SheetFile.HEAD_ROW;
import static ru.srok.planimport.SheetFile.cell;
import static ru.srok.planimport.SheetSamples.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class SheetRefusalTest {

    private final SheetFile file = SheetFile.of(List.of(row("a", "Провести сверку"), row("b", "Собрать заявки")));

    @Test
    void refusesAWorkbookWithoutOurMarks() throws IOException {
        try (XSSFWorkbook foreign = new XSSFWorkbook()) {
            foreign.createSheet().createRow(0).createCell(0).setCellValue("№");
            assertThat(SheetFile.read(SheetFile.bytes(foreign), "a.xlsx")).isEqualTo(refused(SheetRefusal.FOREIGN));
        }
    }

    @Test
    void refusesMarksThatAreNotOurs() {
        SheetReading read = file.edit(workbook -> {
                    workbook.getProperties()
                            .getCustomProperties()
                            .getProperty("SrokPlan")
                            .setLpwstr("x#");
                    workbook.getSheet("srok-marks").getRow(0).getCell(0).setCellValue("#plan");
                })
                .read();

        assertThat(read).isEqualTo(refused(SheetRefusal.FOREIGN));
    }

    @Test
    void doesWithTheMarksOfThePropertyAlone() {
        SheetReading.Understood read =
                file.edit(workbook -> workbook.removeSheetAt(2)).understood();

        assertThat(read.planId()).isEqualTo("plan#7");
    }

    @Test
    void doesWithTheMarksOfTheSheetAlone() {
        SheetReading.Understood read = file.edit(workbook -> workbook.getProperties()
                        .getCustomProperties()
                        .getProperty("SrokPlan")
                        .setName("Other"))
                .understood();

        assertThat(read.planId()).isEqualTo("plan#7");
        assertThat(read.revision()).isEqualTo(3);
    }

    @Test
    void namesTheHeadsThatAreMissing() {
        SheetReading read = file.editTable(table -> {
                    cell(table, HEAD_ROW - FIRST_LINE, SheetColumn.DUE).setCellValue("Когда");
                    cell(table, HEAD_ROW - FIRST_LINE, SheetColumn.CURATOR).setBlank();
                })
                .read();

        assertThat(read).isEqualTo(new SheetReading.Refused(SheetRefusal.HEADS_MISSING, List.of("Дата", "Куратор")));
    }

    @Test
    void namesEveryHeadWhereTheTableIsGone() {
        SheetReading read = file.edit(workbook -> workbook.removeSheetAt(0)).read();

        assertThat(read)
                .isInstanceOfSatisfying(
                        SheetReading.Refused.class,
                        refused -> assertThat(refused.missingHeads()).hasSize(8));
    }

    @Test
    void readsAnOldWorkbook() throws IOException {
        try (XSSFWorkbook today = file.open();
                HSSFWorkbook old = new HSSFWorkbook()) {
            for (Sheet sheet : today) {
                copy(sheet, old.createSheet(sheet.getSheetName()));
            }
            SheetReading read = SheetFile.read(SheetFile.bytes(old), "plan.xls");
            assertThat(read)
                    .isInstanceOfSatisfying(
                            SheetReading.Understood.class,
                            understood -> assertThat(understood.lines())
                                    .map(SheetLine::title)
                                    .containsExactly("Провести сверку", "Собрать заявки"));
        }
    }

    @Test
    void refusesABrokenOffFile() {
        byte[] content = file.content();

        assertThat(SheetFile.read(Arrays.copyOf(content, content.length / 2), "plan.xlsx"))
                .isEqualTo(refused(SheetRefusal.DAMAGED));
        assertThat(SheetFile.read(new byte[0], "plan.xlsx")).isEqualTo(refused(SheetRefusal.DAMAGED));
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            ByteArrayOutputStream word = new ByteArrayOutputStream();
            document.write(word);
            assertThat(SheetFile.read(word.toByteArray(), "plan.xlsx")).isEqualTo(refused(SheetRefusal.NOT_A_WORKBOOK));
        }
        assertThat(SheetFile.read("№;Мероприятие\n1;Сверка\n".getBytes(StandardCharsets.UTF_8), "plan.csv"))
                .isEqualTo(refused(SheetRefusal.NOT_A_WORKBOOK));
    }

    @Test
    void refusesAnOpenDocumentWhateverItsName() throws IOException {
        byte[] content = openDocument();

        assertThat(SheetFile.read(content, "plan.ods")).isEqualTo(refused(SheetRefusal.OPEN_DOCUMENT));
        assertThat(SheetFile.read(content, "plan.xlsx")).isEqualTo(refused(SheetRefusal.OPEN_DOCUMENT));
    }

    @Test
    void refusesALockedWorkbook() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(file.content());
            }
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            files.writeFilesystem(locked);
            assertThat(SheetFile.read(locked.toByteArray(), "plan.xlsx")).isEqualTo(refused(SheetRefusal.PASSWORD));
        }
    }

    @Test
    void refusesABomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file.content()));
                ZipOutputStream out = new ZipOutputStream(bomb)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    out.write(" ".repeat(5 << 20).getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(SheetFile.read(bomb.toByteArray(), "plan.xlsx")).isEqualTo(refused(SheetRefusal.BOMB));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(SheetFile.read(new byte[(20 << 20) + 1], "plan.xlsx")).isEqualTo(refused(SheetRefusal.TOO_LARGE));
    }

    @Test
    void refusesMoreLinesThanAnyPlanHas() {
        SheetReading read = file.editTable(table -> {
                    for (int line = 2; line < 5_001; line++) {
                        table.createRow(FIRST_LINE + line)
                                .createCell(SheetColumn.TITLE.ordinal())
                                .setCellValue("Сверка");
                    }
                })
                .read();

        assertThat(read).isEqualTo(refused(SheetRefusal.TOO_LARGE));
    }

    private static SheetReading refused(SheetRefusal reason) {
        return new SheetReading.Refused(reason);
    }

    private static void copy(Sheet from, Sheet to) {
        for (Row row : from) {
            Row copy = to.createRow(row.getRowNum());
            row.forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(cell.toString()));
        }
    }

    private static byte[] openDocument() throws IOException {
        byte[] kind = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(kind.length);
            CRC32 sum = new CRC32();
            sum.update(kind);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(kind);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return content.toByteArray();
    }
}
