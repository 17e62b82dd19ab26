package ru.srok.planimport.document;

import ru.srok.planimport.Refusal;
import ru.srok.planimport.document.SourceDocument.Block;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Table;

/** Recognises a document whose pages are pictures. */
final class ScanCheck {

    /** A caption or a page number beside the pictures does not make them text. */
    private static final long FEW_LETTERS = 100;

    private ScanCheck() {}

    static void refuseScan(SourceDocument document, boolean pictures) throws UnreadableDocumentException {
        boolean table = document.blocks().stream().anyMatch(Table.class::isInstance);
        long letters = document.blocks().stream().mapToLong(ScanCheck::letters).sum();
        if (pictures && !table && letters < FEW_LETTERS) {
            throw new UnreadableDocumentException(Refusal.SCAN, "pictures and " + letters + " letters");
        }
    }

    private static long letters(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.text().chars().filter(Character::isLetter).count()
                : 0;
    }
}
