package ru.srok.planimport.document;

/** Reads documents of one format. */
interface FormatReader {

    SourceDocument read(String name, byte[] content) throws UnreadableDocumentException;
}
