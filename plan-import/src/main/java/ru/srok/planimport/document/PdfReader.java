package ru.srok.planimport.document;

import ru.srok.planimport.Refusal;

/** Stands where the reader of PDF will. */
final class PdfReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        throw new UnreadableDocumentException(Refusal.UNKNOWN_FORMAT, "PDF is not read yet: " + name);
    }
}
