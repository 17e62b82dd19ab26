package ru.srok.planimport.document;

import ru.srok.planimport.Refusal;

/** A file that can't be read as a document; the message is for developers, users see the refusal's words. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    public UnreadableDocumentException(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    public UnreadableDocumentException(Refusal refusal, Throwable cause) {
        super(cause);
        this.refusal = refusal;
    }

    /** Why the file can't be read. */
    public Refusal refusal() {
        return refusal;
    }
}
