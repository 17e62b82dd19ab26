package ru.srok.storage;

/** The store was written by a newer version of the program and is left alone. */
public final class NewerLayoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int stored;
    private final int known;

    NewerLayoutException(int stored, int known) {
        super("The store has layout " + stored + ", this program knows " + known);
        this.stored = stored;
        this.known = known;
    }

    /** The layout number found. */
    public int stored() {
        return stored;
    }

    /** The newest layout number this program knows. */
    public int known() {
        return known;
    }
}
