package ru.srok.planimport.document;

/** A PDF asks for an unreasonable amount of work; unchecked, since PDFBox swallows checked ones inside a page. */
final class PdfLimitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PdfLimitException(String message) {
        super(message);
    }
}
