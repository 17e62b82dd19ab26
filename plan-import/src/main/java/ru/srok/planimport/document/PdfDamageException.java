package ru.srok.planimport.document;

/** A part of a page can't be read; unchecked, since PDFBox swallows checked ones inside a page. */
final class PdfDamageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PdfDamageException(String message) {
        super(message);
    }
}
