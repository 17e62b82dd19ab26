package ru.srok.domain.plan;

import java.util.Collection;
import java.util.List;

/** Keeps every change of the rows of plans that are switched on; nothing is ever taken out of it. */
public interface RowChanges {

    /** Appends a change; one with the same id is appended once. */
    void append(RowChange change);

    /** The changes of a plan, oldest first. */
    List<RowChange> of(PlanId plan);

    /** Gives changes of a plan their basis; those that have one keep it. */
    void found(PlanId plan, Collection<String> ids, String basis);
}
