package ru.srok.planimport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ru.srok.planimport.Refusal;
import ru.srok.planimport.SheetColumn;
import ru.srok.planimport.SheetLine;
import ru.srok.planimport.SheetReading;
import ru.srok.planimport.SheetReading.Refused;
import ru.srok.planimport.SheetReading.Understood;
import ru.srok.planimport.SheetRefusal;
import ru.srok.planimport.SheetWords;
import ru.srok.planimport.document.OpenedWorkbook;
import ru.srok.planimport.document.UnreadableDocumentException;

/** Reads a workbook that came back, whatever was sorted, filtered, moved or deleted in it. */
public final class SheetReader {

    private static final int MAX_LINES = 5_000;

    /** An OpenDocument file begins with its kind, not packed, after 30 bytes of the zip. */
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

    private static final int OPEN_DOCUMENT_AT = 30;

    private final SheetWords words;

    public SheetReader(SheetWords words) {
        this.words = words;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read from disk
     */
    public SheetReading read(Path file) throws IOException {
        if (isOpenDocument(file)) {
            return new Refused(SheetRefusal.OPEN_DOCUMENT);
        }
        try (OpenedWorkbook opened = OpenedWorkbook.open(file)) {
            return guarded(opened);
        } catch (UnreadableDocumentException unreadable) {
            return new Refused(refusal(unreadable.refusal()));
        }
    }

    /** What a hostile workbook makes the library throw ends here. */
    private SheetReading guarded(OpenedWorkbook opened) {
        try {
            return read(opened);
        } catch (OutOfMemoryError e) {
            return new Refused(SheetRefusal.BOMB);
        } catch (RuntimeException | StackOverflowError e) {
            return new Refused(SheetRefusal.DAMAGED);
        }
    }

    private SheetReading read(OpenedWorkbook opened) {
        Optional<SheetMarks> marks = SheetMarks.read(opened.workbook());
        if (marks.isEmpty()) {
            return new Refused(SheetRefusal.FOREIGN);
        }
        HeadRow heads = HeadRow.find(opened, words);
        List<SheetColumn> missing = heads.missing();
        if (!missing.isEmpty()) {
            return new Refused(
                    SheetRefusal.HEADS_MISSING,
                    missing.stream().map(words::head).toList());
        }
        LineReader reader = new LineReader(new SheetCells(opened, heads), words);
        List<SheetLine> lines = heads.lines()
                .mapToObj(reader::read)
                .flatMap(Optional::stream)
                .limit(MAX_LINES + 1L)
                .toList();
        return lines.size() > MAX_LINES
                ? new Refused(SheetRefusal.TOO_LARGE)
                : new Understood(marks.get().planId(), marks.get().revision(), lines, reader.problems());
    }

    private static boolean isOpenDocument(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(OPEN_DOCUMENT_AT + OPEN_DOCUMENT.length());
            return new String(head, StandardCharsets.ISO_8859_1).startsWith(OPEN_DOCUMENT, OPEN_DOCUMENT_AT);
        }
    }

    private static SheetRefusal refusal(Refusal reason) {
        return switch (reason) {
            case EMPTY, DAMAGED -> SheetRefusal.DAMAGED;
            case TOO_LARGE -> SheetRefusal.TOO_LARGE;
            case PASSWORD -> SheetRefusal.PASSWORD;
            case BOMB -> SheetRefusal.BOMB;
            case SCAN, DISGUISED, UNKNOWN_FORMAT, NO_PLAN_TABLE -> SheetRefusal.NOT_A_WORKBOOK;
        };
    }
}
