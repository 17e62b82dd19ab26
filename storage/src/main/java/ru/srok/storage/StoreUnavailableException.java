package ru.srok.storage;

/** The store can not be reached now; whether the last change was kept is unknown. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailableException(String collection, Throwable cause) {
        super("The store cannot be reached (" + collection + ")", cause);
    }
}
