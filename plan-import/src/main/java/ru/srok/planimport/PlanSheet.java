package ru.srok.planimport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import ru.srok.planimport.sheet.SheetReader;
import ru.srok.planimport.sheet.SheetWriter;

/** A plan's draft as an Excel sheet: written for the coordinator to correct, and read when it comes back. */
public final class PlanSheet {

    /**
     * Writes an xlsx with one line for each row.
     *
     * @param out is not closed
     * @throws IOException if it cannot be written
     */
    public void write(SheetContent content, SheetWords words, OutputStream out) throws IOException {
        new SheetWriter(content, words).write(out);
    }

    /**
     * Writes an xlsx with one line for each row, and a second sheet with people.
     *
     * @param out is not closed
     * @throws IOException if it cannot be written
     */
    public void write(Printed printed, List<PersonRow> people, PeopleWords peopleWords, OutputStream out)
            throws IOException {
        new SheetWriter(printed.content(), printed.words())
                .with(people, peopleWords)
                .write(out);
    }

    /** A plan's rows and the words around them. */
    public record Printed(SheetContent content, SheetWords words) {}

    /**
     * Reads a corrected sheet, xlsx or xls.
     *
     * @param words the words with which it was written
     * @return its lines, or why it is not one of our sheets
     * @throws IOException if the file cannot be read from disk
     */
    public SheetReading read(Path file, SheetWords words) throws IOException {
        return new SheetReader(words).read(file);
    }
}
