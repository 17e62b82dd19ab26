package ru.srok.planimport.document;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import ru.srok.planimport.Refusal;

/**
 * Reads Word documents from the XML of their package: what is printed (automatic numbers, tracked changes, hidden
 * text, content controls) shows only there, and an object model took three times as long to start.
 */
final class DocxReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        ZipParts parts = ZipParts.open(content);
        String main = OpenXmlParts.mainPart(parts).orElseThrow(() -> damaged("no main part"));
        Element document = Xml.parse(parts.part(main).orElseThrow(() -> damaged("no " + main)));
        Element body = Xml.find(document, "body").orElseThrow(() -> damaged("no body"));
        WordStyles styles = new WordStyles(related(parts, main, "/styles"));
        WordNumbering numbering = new WordNumbering(related(parts, main, "/numbering"), styles);
        BlockList blocks = new BlockList();
        new WordText(styles, numbering).addBlocks(body, blocks);
        SourceDocument read = blocks.toDocument(name);
        ScanCheck.refuseScan(read, hasPictures(body));
        return read;
    }

    private static Optional<Element> related(ZipParts parts, String main, String type)
            throws UnreadableDocumentException {
        Optional<String> part = OpenXmlParts.related(parts, main, type);
        Optional<byte[]> bytes = part.isPresent() ? parts.part(part.get()) : Optional.empty();
        return bytes.isPresent() ? Optional.of(Xml.parse(bytes.get())) : Optional.empty();
    }

    private static boolean hasPictures(Element body) {
        return List.of("drawing", "pict", "object", "imagedata").stream()
                .anyMatch(name -> body.getElementsByTagNameNS("*", name).getLength() > 0);
    }

    private static UnreadableDocumentException damaged(String what) {
        return new UnreadableDocumentException(Refusal.DAMAGED, what);
    }
}
