package ru.srok.planimport.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import ru.srok.planimport.Refusal;
import ru.srok.planimport.document.SourceDocument.Table;

/** Reads a file of any known format into paragraphs and tables. */
public final class DocumentReader {

    private static final int MAX_BYTES = 20 << 20;

    /**
     * Reads a document; what it is is decided by its content, not by its name.
     *
     * @throws UnreadableDocumentException if the file is no document that can be read, with the reason
     * @throws IOException if the file itself cannot be read from disk
     */
    public SourceDocument read(Path file) throws IOException, UnreadableDocumentException {
        if (Files.size(file) > MAX_BYTES) {
            throw new UnreadableDocumentException(Refusal.TOO_LARGE, Files.size(file) + " bytes");
        }
        byte[] content = content(file);
        if (content.length == 0) {
            throw new UnreadableDocumentException(Refusal.EMPTY, "no bytes");
        }
        Path name = file.getFileName();
        return read(name == null ? "" : name.toString(), content);
    }

    private static byte[] content(Path file) throws IOException, UnreadableDocumentException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new UnreadableDocumentException(Refusal.TOO_LARGE, "grew while it was read");
            }
            return content;
        }
    }

    /** What a hostile file makes the parsers throw ends here: a broken file is the user's, not the program's. */
    private static SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        try {
            FileFormat format = FormatDetector.detect(name, content);
            return checked(format, format.reader().read(name, content));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(Refusal.PASSWORD, e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocumentException(Refusal.BOMB, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static SourceDocument checked(FileFormat format, SourceDocument document)
            throws UnreadableDocumentException {
        if (document.blocks().isEmpty()) {
            throw new UnreadableDocumentException(Refusal.EMPTY, "no text");
        }
        boolean table = document.blocks().stream().anyMatch(Table.class::isInstance);
        if (format == FileFormat.TEXT
                && !table
                && FileEnding.of(document.name()).isBinary()) {
            throw new UnreadableDocumentException(Refusal.DISGUISED, "a text without a table");
        }
        return document;
    }
}
