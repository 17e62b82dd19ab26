package ru.srok.planimport.document;

import ru.srok.planimport.Refusal;

/** Reads plain text in whatever shape text extraction gave its tables. */
final class TextReader implements FormatReader {

    /** A hundred times as many as the longest plan known. */
    private static final int MAX_LINES = 50_000;

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        String text = TextDecoder.decode(content)
                .orElseThrow(() -> new UnreadableDocumentException(Refusal.DAMAGED, "not a text"));
        if (text.lines().skip(MAX_LINES).findAny().isPresent()) {
            throw new UnreadableDocumentException(Refusal.TOO_LARGE, "more than " + MAX_LINES + " lines");
        }
        return TextTables.assemble(name, TextShape.read(TextLines.of(text)));
    }
}
