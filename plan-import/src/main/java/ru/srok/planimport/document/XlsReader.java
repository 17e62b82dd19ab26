package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import ru.srok.planimport.Refusal;

/** Reads Excel workbooks of the old binary format. */
final class XlsReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            return WorkbookText.read(name, workbook);
        } catch (OldFileFormatException e) {
            throw new UnreadableDocumentException(Refusal.UNKNOWN_FORMAT, e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }
}
