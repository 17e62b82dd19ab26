package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.srok.planimport.Refusal;

/** A workbook that came from outside, opened behind the same guards as any other document. */
public final class OpenedWorkbook implements Closeable {

    private static final int MAX_BYTES = 20 << 20;

    private final Workbook workbook;
    private final SheetCellText texts = new SheetCellText();

    private OpenedWorkbook(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Opens an .xlsx or .xls; what it is is decided by its content, not by its name.
     *
     * @throws UnreadableDocumentException if it is none, or a broken, locked or hostile one
     * @throws IOException if the file itself cannot be read from disk
     */
    public static OpenedWorkbook open(Path file) throws IOException, UnreadableDocumentException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new UnreadableDocumentException(Refusal.TOO_LARGE, size + " bytes");
        }
        byte[] content = Files.readAllBytes(file);
        if (content.length == 0) {
            throw new UnreadableDocumentException(Refusal.EMPTY, "no bytes");
        }
        return open(file.toString(), content);
    }

    private static OpenedWorkbook open(String name, byte[] content) throws UnreadableDocumentException {
        try {
            return new OpenedWorkbook(workbook(FormatDetector.detect(name, content), content));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(Refusal.PASSWORD, e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocumentException(Refusal.BOMB, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the library tells a bomb by its words alone
            boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
            throw new UnreadableDocumentException(bomb ? Refusal.BOMB : Refusal.DAMAGED, e);
        }
    }

    private static Workbook workbook(FileFormat format, byte[] content)
            throws IOException, UnreadableDocumentException {
        return switch (format) {
            case XLSX -> new XSSFWorkbook(new ByteArrayInputStream(content));
            case XLS -> new HSSFWorkbook(new ByteArrayInputStream(content));
            default -> throw new UnreadableDocumentException(Refusal.UNKNOWN_FORMAT, "no workbook but " + format);
        };
    }

    /** The workbook itself. */
    public Workbook workbook() {
        return workbook;
    }

    /** A text as it stands in its cell, anything else as the cell shows it; of a formula what was last computed. */
    public String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.STRING
                ? cell.getRichStringCellValue().getString()
                : String.join("\n", texts.paragraphs(cell));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
