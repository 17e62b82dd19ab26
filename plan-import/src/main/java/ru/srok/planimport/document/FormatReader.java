package ru.srok.planimport.document;

/** Reads one format; what it is given has been recognised as that format by its content. */
interface FormatReader {

    /**
     * Reads a document.
     *
     * @param name file name without folders
     * @param content the whole file, 20 MB at most
     * @throws UnreadableDocumentException if it can't be read, with the reason
     */
    SourceDocument read(String name, byte[] content) throws UnreadableDocumentException;
}
