package ru.srok.bot.reminder;

import java.time.LocalDate;
import java.util.List;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Progress;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.store.StaleVersionException;

/** Notes at assignments that a message spoke of them. */
final class Reminded {

    private static final int TRIES = 5;

    private final Repositories store;

    Reminded(Repositories store) {
        this.store = store;
    }

    /** Notes it once for a day, however often it is called. */
    void note(List<AssignmentId> rows, LocalDate day) {
        rows.forEach(row -> remember(row, day));
    }

    private void remember(AssignmentId row, LocalDate day) {
        for (int i = 1; i < TRIES; i++) {
            try {
                rememberOnce(row, day);
                return;
            } catch (StaleVersionException changedMeanwhile) {
                // Somebody reports at this very moment: read it again.
            }
        }
        rememberOnce(row, day);
    }

    private void rememberOnce(AssignmentId row, LocalDate day) {
        store.assignments().find(row).ifPresent(one -> {
            Progress reminded = one.progress().remindedOn(day);
            if (!reminded.equals(one.progress())) {
                store.assignments().save(one.withProgress(reminded));
            }
        });
    }
}
