package ru.srok.planimport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ru.srok.planimport.document.DocumentReader;
import ru.srok.planimport.document.UnreadableDocumentException;
import ru.srok.planimport.people.PeopleRows;

/** A list of institutions and people in a document of any known format, ours or not. */
public final class PeopleTable {

    private final DocumentReader documents = new DocumentReader();

    /**
     * Reads a list of people by the heads of its columns.
     *
     * @return its lines, perhaps none; empty where the document has no such list or is not readable
     * @throws IOException if the file cannot be read from disk
     */
    public Optional<List<PersonRow>> read(Path file) throws IOException {
        try {
            return PeopleRows.of(documents.read(file));
        } catch (UnreadableDocumentException unreadable) {
            return Optional.empty();
        }
    }
}
