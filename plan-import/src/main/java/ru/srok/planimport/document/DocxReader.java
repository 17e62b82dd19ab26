package ru.srok.planimport.document;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import ru.srok.planimport.Refusal;

/**
 * Reads Word documents by the schema types of Apache POI. Ours is what the library's model leaves out: wrappers such as
 * content controls and tracked changes ({@link WordMarkup}), automatic labels ({@link WordNumbering}), hidden text and
 * the strict variant of the format ({@link StrictVariant}).
 */
final class DocxReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        WordPackage word = WordPackage.open(content);
        try {
            return read(name, word);
        } catch (POIXMLException | XmlValueOutOfRangeException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static SourceDocument read(String name, WordPackage word) throws UnreadableDocumentException {
        WordMarkup markup = new WordMarkup();
        markup.simplify(word.body());
        BlockList blocks = new BlockList();
        new WordText(word).addBlocks(blocks);
        SourceDocument read = blocks.toDocument(name);
        ScanCheck.refuseScan(read, markup.hasPictures());
        return read;
    }
}
