package ru.srok.planimport.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sound file of each format that can be written here. */
final class SampleFiles {

    private static final List<byte[]> CONTENTS = List.of(
            docx(),
            workbook(new XSSFWorkbook()),
            workbook(new HSSFWorkbook()),
            Packages.odt("", "<text:p>План</text:p>"));

    private SampleFiles() {}

    static byte[] content(int sample) {
        return CONTENTS.get(sample);
    }

    private static byte[] docx() {
        String cell = "<w:tc><w:p><w:r><w:t>Семинар</w:t></w:r></w:p></w:tc>";
        return Packages.docx("<w:tbl>" + ("<w:tr>" + cell + cell + "</w:tr>").repeat(20) + "</w:tbl>");
    }

    private static byte[] workbook(Workbook workbook) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (workbook) {
            Sheet sheet = workbook.createSheet();
            for (int i = 0; i < 20; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(1).setCellValue("Семинар");
            }
            workbook.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
