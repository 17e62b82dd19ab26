package ru.srok.planimport;

import java.time.LocalDate;
import java.util.List;

/**
 * A row as written to a sheet. A text may be empty.
 *
 * @param rowId the activity's id; of a sub-activity «id/2»; unique in the sheet, not blank
 * @param number as printed
 * @param section number and title of the heading above it
 * @param title full title
 * @param phrase the deadline as printed
 * @param due the days understood; empty where they are open
 * @param deadlineNote what is to be said about the days
 * @param mode code of the closing mode as in {@link SheetWords#modes()}, or «AT_LEAST 2», «AT_LEAST 50%»
 * @param responsible who is answerable
 * @param curator the department's person for the row
 * @param findings what is left to ask; a row with findings is coloured
 */
public record SheetRow(
        String rowId,
        String number,
        String section,
        String title,
        String phrase,
        List<LocalDate> due,
        String deadlineNote,
        String mode,
        String responsible,
        String curator,
        String findings) {

    public SheetRow {
        if (rowId.isBlank()) {
            throw new IllegalArgumentException("A row of a sheet has no id");
        }
        due = List.copyOf(due);
    }
}
