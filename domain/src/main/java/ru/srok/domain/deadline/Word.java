package ru.srok.domain.deadline;

/** What a word means: its term, the value that goes with it (a month's number, say), and its form. */
record Word(Term term, int value, WordForm form) {

    static final Word UNKNOWN = new Word(Term.OTHER, 0, WordForm.OTHER);
}
