package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import ru.srok.planimport.Refusal;

/** Reads Word documents of the old binary format. */
final class DocReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            DocText text = new DocText();
            BlockList blocks = new BlockList();
            addBlocks(document.getRange(), text, blocks);
            SourceDocument read = blocks.toDocument(name);
            ScanCheck.refuseScan(read, text.sawPictures());
            return read;
        } catch (OldFileFormatException e) {
            throw new UnreadableDocumentException(Refusal.UNKNOWN_FORMAT, e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static void addBlocks(Range range, DocText text, BlockList blocks) {
        int at = 0;
        while (at < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                blocks.addTable(DocTable.rows(table, text));
                at += Math.max(1, table.numParagraphs());
            } else {
                blocks.addParagraph(text.print(paragraph));
                at++;
            }
        }
    }
}
