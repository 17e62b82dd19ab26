package ru.srok.planimport.document;

import java.util.function.Supplier;

/** The formats that are read, each with its reader. */
enum FileFormat {
    DOCX(DocxReader::new),
    XLSX(XlsxReader::new),
    DOC(DocReader::new),
    XLS(XlsReader::new),
    ODT(OdtReader::new),
    PDF(PdfReader::new),
    TEXT(TextReader::new);

    private final Supplier<FormatReader> reader;

    FileFormat(Supplier<FormatReader> reader) {
        this.reader = reader;
    }

    FormatReader reader() {
        return reader.get();
    }
}
