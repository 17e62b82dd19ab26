package ru.srok.domain.deadline;

/** The form in which a word or number stands, as far as the grammar cares. */
enum WordForm {
    NOMINATIVE,
    GENITIVE,
    OTHER,
    /** An abbreviation, which may be followed by a full stop. */
    SHORT,
    /** A number with an ordinal ending («5-го»). */
    ORDINAL
}
