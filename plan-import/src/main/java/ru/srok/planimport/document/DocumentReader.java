package ru.srok.planimport.document;

import java.io.IOException;
import java.nio.file.Path;
import ru.srok.planimport.Refusal;

/** Reads a file of any known format into paragraphs and tables. */
public final class DocumentReader {

    /**
     * Reads a document; what it is is decided by its content, not by its name.
     *
     * @throws UnreadableDocumentException if the file is no document that can be read, with the reason
     * @throws IOException if the file itself cannot be read from disk
     */
    public SourceDocument read(Path file) throws IOException, UnreadableDocumentException {
        throw new UnreadableDocumentException(Refusal.UNKNOWN_FORMAT, "not built yet: " + file);
    }
}
