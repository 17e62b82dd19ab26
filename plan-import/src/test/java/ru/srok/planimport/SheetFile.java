package ru.srok.planimport;

import static ru.srok.planimport.SheetSamples.WORDS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet on its way: written by us, changed as Excel would change it, read again. */
final class SheetFile {

    static final int HEAD_ROW = 2;
    static final int FIRST_LINE = 3;

    private final byte[] content;

    private SheetFile(byte[] content) {
        this.content = content;
    }

    static SheetFile of(List<SheetRow> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PlanSheet().write(SheetSamples.content(rows), WORDS, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetFile(out.toByteArray());
    }

    byte[] content() {
        return content;
    }

    SheetFile edit(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = open()) {
            change.accept(workbook);
            return new SheetFile(bytes(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SheetFile editTable(Consumer<Sheet> change) {
        return edit(workbook -> change.accept(workbook.getSheetAt(0)));
    }

    XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    /** The cell of a line, counted from 0. */
    static Cell cell(Sheet table, int line, SheetColumn column) {
        return table.getRow(FIRST_LINE + line).getCell(column.ordinal(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    SheetReading.Understood understood() {
        return (SheetReading.Understood) read(content, "plan.xlsx");
    }

    SheetReading read() {
        return read(content, "plan.xlsx");
    }

    static SheetReading read(byte[] content, String name) {
        try {
            Path folder = Files.createTempDirectory("sheet");
            Path file = Files.write(folder.resolve(name), content);
            try {
                return new PlanSheet().read(file, WORDS);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
