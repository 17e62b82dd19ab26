package ru.srok.bot.coordinator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import ru.srok.domain.file.StoredFile;

/** Stored files on disk for a moment: the import reads from disk and looks at the ending. */
final class StoredCopies {

    private final ru.srok.domain.file.Files files;

    StoredCopies(ru.srok.domain.file.Files files) {
        this.files = files;
    }

    /** A copy that the caller deletes. */
    Path of(StoredFile file) throws IOException {
        Path copy = Files.createTempFile("srok-plan", ending(file.name()));
        try (InputStream content = files.open(file.id())) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private static String ending(String name) {
        String ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,5}") ? ending : ".bin";
    }
}
