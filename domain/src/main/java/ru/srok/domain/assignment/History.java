package ru.srok.domain.assignment;

import java.util.List;

/** Keeps every change of every assignment. */
public interface History {

    /** Appends a change; one with the same id is appended once. */
    void append(HistoryEntry entry);

    /** The changes of an assignment, oldest first. */
    List<HistoryEntry> of(AssignmentId assignment);
}
