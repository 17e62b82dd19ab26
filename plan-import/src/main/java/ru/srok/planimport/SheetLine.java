package ru.srok.planimport;

import java.time.LocalDate;
import java.util.List;

/**
 * A line as read from a sheet. Texts have no blanks at their ends and are empty where the cell is.
 *
 * @param row its row in the sheet, from 1, as Excel counts now
 * @param rowId as written; empty for a line that was inserted or copied
 * @param number the number of the row
 * @param section the heading above it
 * @param title full title
 * @param phrase the deadline as printed in the plan; empty where that column was deleted
 * @param deadline what stands in the cell of the days
 * @param mode code of the closing mode; empty where the cell is, or is not understood (then there is a problem)
 * @param responsible who is answerable
 * @param curator the department's person for the row
 */
public record SheetLine(
        int row,
        String rowId,
        String number,
        String section,
        String title,
        String phrase,
        Deadline deadline,
        String mode,
        String responsible,
        String curator) {

    /** Whether the line was inserted by the coordinator. */
    public boolean isNew() {
        return rowId.isEmpty();
    }

    /**
     * The cell of the days as read.
     *
     * @param cell its address, such as «F14», for those who can't make sense of the text
     * @param text as typed; «20.11.2025» where it was a true date
     * @param due the days, ascending, if the text is nothing but dates; else empty, and the text is for the grammar
     */
    public record Deadline(String cell, String text, List<LocalDate> due) {

        public Deadline {
            due = List.copyOf(due);
        }
    }
}
