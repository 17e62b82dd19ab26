package ru.srok.storage;

/** The store refused what it was asked; a fault of the program or of the stored data. */
public final class StoreFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailureException(String collection, Throwable cause) {
        super("The store failed in " + collection, cause);
    }
}
