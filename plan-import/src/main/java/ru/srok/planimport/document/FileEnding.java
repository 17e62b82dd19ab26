package ru.srok.planimport.document;

import java.util.Locale;
import java.util.Set;

/** What the ending of a file's name promises. */
enum FileEnding {
    /** An office document or PDF that would be read. */
    DOCUMENT,
    /** Likewise, of the kind under whose name RTF and HTML are often saved. */
    OLD_DOCUMENT,
    TEXT,
    OTHER;

    private static final Set<String> DOCUMENTS = Set.of("docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "odt", "pdf");
    private static final Set<String> OLD_DOCUMENTS = Set.of("doc", "dot", "xls");
    private static final Set<String> TEXTS = Set.of("txt", "text", "csv", "tsv", "md");

    static FileEnding of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (DOCUMENTS.contains(ending)) {
            return DOCUMENT;
        }
        if (OLD_DOCUMENTS.contains(ending)) {
            return OLD_DOCUMENT;
        }
        return TEXTS.contains(ending) ? TEXT : OTHER;
    }

    /** Whether a plain text can't have this ending. */
    boolean isBinary() {
        return this == DOCUMENT || this == OLD_DOCUMENT;
    }

    /** Whether the ending is that of a format which is read. */
    boolean isKnown() {
        return this != OTHER;
    }
}
