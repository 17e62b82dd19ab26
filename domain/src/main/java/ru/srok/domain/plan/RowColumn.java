package ru.srok.domain.plan;

/** What of a row that is being carried out can be changed. */
public enum RowColumn {
    /** Days in ISO form, parted by commas; empty while none is certain. */
    DEADLINE,
    /** Assignees' identities, the lead first, parted by commas; empty: nobody. */
    ASSIGNEES,
    /** The closing mode: its kind, and for {@code AT_LEAST} a blank and the amount, with {@code %} where it is one. */
    MODE,
    /** The curator's identity; empty: none. */
    CURATOR,
    /** The title. */
    TITLE,
    /** {@code true} once it is struck out, else {@code false}; empty before it was in the plan. */
    STRUCK
}
