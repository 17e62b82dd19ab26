package ru.srok.planimport.document;

import ru.srok.planimport.Refusal;

final class OdtReader implements FormatReader {

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        throw new UnreadableDocumentException(Refusal.UNKNOWN_FORMAT, "not yet: " + name);
    }
}
