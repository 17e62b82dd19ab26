package ru.srok.domain.housekeeping;

import java.time.Duration;
import java.util.List;
import ru.srok.domain.file.FileId;
import ru.srok.domain.store.Repositories;

/**
 * Pictures, workbooks and pages that were made for a message, and sent files that became neither a report nor a plan. Who
 * has the message has the file; a file that comes once more is seen anew, and then it is not deleted.
 */
final class UnusedFiles {

    private final Repositories store;

    UnusedFiles(Repositories store) {
        this.store = store;
    }

    /** Forgets those that were left alone for so long in system time. */
    void forget(Duration time) {
        List<FileId> old = store.files().leftAlone(time);
        if (!old.isEmpty()) {
            FileUses uses = new FileUses(store);
            old.stream().filter(uses::isFree).forEach(store.files()::deleteUnused);
        }
    }
}
