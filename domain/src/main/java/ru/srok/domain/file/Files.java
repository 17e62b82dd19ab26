package ru.srok.domain.file;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Keeps files; content is streamed, never held whole in memory. */
public interface Files {

    /**
     * Stores a file under an identity; a second store under the same identity replaces nothing and returns the first.
     *
     * @param content read to its end, not closed
     * @throws IOException if the content cannot be read; nothing is kept then
     */
    StoredFile store(FileId id, String name, String mime, InputStream content) throws IOException;

    /** What is known of a file. */
    Optional<StoredFile> find(FileId id);

    /**
     * The content from its beginning; the caller closes it.
     *
     * @throws IOException if there is no such file or the store fails
     */
    InputStream open(FileId id) throws IOException;

    /** What is known of a file that comes once more: {@link #deleteUnused} leaves it alone for a day. */
    Optional<StoredFile> seen(FileId id);

    /**
     * Removes a file that nothing kept refers to, unless it came during the last day of system time: whoever sent it then may
     * be about to refer to it.
     *
     * @return whether it is gone
     */
    boolean deleteUnused(FileId id);

    /** Files that nobody sent or looked at anew for so long in system time, whatever refers to them. */
    List<FileId> leftAlone(Duration time);

    /** Removes what stores and deletions left that broke off more than a day of system time ago. */
    void forgetInterrupted();

    /** Removes a file; nothing happens if there is none. */
    void delete(FileId id);
}
