package ru.srok.planimport.document;

import java.util.List;
import ru.srok.planimport.Refusal;
import ru.srok.planimport.document.TextLines.Line;

/** Reads plain text in whatever shape text extraction gave its tables. */
final class TextReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        String text = TextDecoder.decode(content)
                .orElseThrow(() -> new UnreadableDocumentException(Refusal.DAMAGED, "not a text"));
        return TextTables.assemble(name, pieces(text));
    }

    private static List<TextPiece> pieces(String text) {
        List<Line> lines = TextLines.of(text);
        if (CellPerLine.fits(lines)) {
            return CellPerLine.read(lines);
        }
        return TabRows.read(lines);
    }
}
