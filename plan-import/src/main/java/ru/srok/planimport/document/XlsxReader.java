package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.srok.planimport.Refusal;

/** Reads Excel workbooks of today's format. */
final class XlsxReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return WorkbookText.read(name, workbook);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException e) {
            throw new UnreadableDocumentException(refusal(String.valueOf(e.getMessage())), e);
        }
    }

    /** The library tells these apart by its words alone. */
    private static Refusal refusal(String message) {
        if (message.contains("Zip bomb")) {
            return Refusal.BOMB;
        }
        return message.contains("Strict OOXML") ? Refusal.UNKNOWN_FORMAT : Refusal.DAMAGED;
    }
}
