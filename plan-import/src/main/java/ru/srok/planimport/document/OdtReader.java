package ru.srok.planimport.document;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import ru.srok.planimport.Refusal;

/**
 * Reads OpenDocument texts from the XML of their package. The library for them (odfdom) would add 26 jars and a quarter
 * to the size of ours for this one rare format, puts another XML parser before the JDK's for the whole program, and
 * has no list labels either: see docs/benchmarks.md.
 */
final class OdtReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        ZipParts parts = ZipParts.open(content);
        Element document = Xml.parse(parts.part("content.xml").orElseThrow(() -> damaged("no content.xml")));
        Element text = Xml.find(document, "body", "text").orElseThrow(() -> damaged("no text"));
        Optional<byte[]> styles = parts.part("styles.xml");
        List<Element> definitions = styles.isPresent() ? List.of(Xml.parse(styles.get()), document) : List.of(document);
        BlockList blocks = new BlockList();
        new OdtText(new OdtStyles(definitions)).addBlocks(text, blocks);
        SourceDocument read = blocks.toDocument(name);
        ScanCheck.refuseScan(read, text.getElementsByTagNameNS("*", "image").getLength() > 0);
        return read;
    }

    private static UnreadableDocumentException damaged(String what) {
        return new UnreadableDocumentException(Refusal.DAMAGED, what);
    }
}
