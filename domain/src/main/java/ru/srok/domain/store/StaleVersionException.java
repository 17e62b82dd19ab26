package ru.srok.domain.store;

/** Somebody else saved the document first; the caller reads it again and decides anew. */
public final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The document with this identity was saved by somebody else. */
    public StaleVersionException(String kind, String id) {
        super(kind + " " + id + " was changed meanwhile");
    }
}
