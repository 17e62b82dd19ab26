package ru.srok.domain.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.assignment.Transitions.Cause;
import ru.srok.domain.store.Repositories;

/** Agrees a later date with one assignee alone: the row keeps its date for everybody else. */
public final class OwnDates {

    private final Repositories store;

    /** Keeps them in this store. */
    public OwnDates(Repositories store) {
        this.store = store;
    }

    /**
     * Agrees a date. It only ever gives more time: once the row itself is moved beyond it, the row's date counts.
     *
     * @param day a day off counts as the working day before
     * @param cause who agreed it, and on what basis
     * @return the assignment with its new days; empty if nothing is awaited or the date gives no more time
     */
    public Optional<Assignment> agree(AssignmentId id, LocalDate day, Cause cause) {
        return store.assignments()
                .find(id)
                .filter(one -> one.state().isOpen() && day.isAfter(one.due()))
                .map(one -> keep(one, day, cause));
    }

    /** Goes back to the row's date; empty if nothing is awaited or none was agreed. */
    public Optional<Assignment> giveUp(AssignmentId id, Cause cause) {
        return store.assignments()
                .find(id)
                .filter(one -> one.state().isOpen() && one.ownDate().isPresent())
                .map(one -> keep(one, null, cause));
    }

    /** A kill between the two steps is made good by the next night's unfolding. */
    private Assignment keep(Assignment one, @Nullable LocalDate day, Cause cause) {
        Assignment saved = store.assignments().save(one.withOwnDate(day));
        store.history().append(HistoryEntry.of(saved, saved.state(), cause));
        store.plans().find(one.plan()).ifPresent(plan -> new Unfolding(store).unfold(plan, cause.now()));
        return store.assignments().find(one.id()).orElse(saved);
    }
}
