package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ru.srok.planimport.Refusal;

/**
 * Reads Word documents with Apache POI. Ours is what the library's model leaves out: wrappers such as content
 * controls and tracked changes ({@link WordMarkup}), automatic labels ({@link WordNumbering}), hidden text and the
 * strict variant of the format ({@link StrictPackage}).
 */
final class DocxReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        byte[] transitional = StrictPackage.toTransitional(ZipParts.open(content), content);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(transitional))) {
            return read(name, document);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException e) {
            boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
            throw new UnreadableDocumentException(bomb ? Refusal.BOMB : Refusal.DAMAGED, e);
        }
    }

    private static SourceDocument read(String name, XWPFDocument document) throws UnreadableDocumentException {
        WordMarkup markup = new WordMarkup();
        markup.simplify(document.getDocument().getBody());
        BlockList blocks = new BlockList();
        new WordText(document).addBlocks(blocks);
        SourceDocument read = blocks.toDocument(name);
        ScanCheck.refuseScan(read, markup.hasPictures());
        return read;
    }
}
