package ru.srok.planimport.draft;

import ru.srok.domain.plan.SkippedRow;
import ru.srok.planimport.document.SourceDocument.Paragraph;

/** A piece of the document in reading order, before it is decided what it is. */
sealed interface Line {

    /** A row of a plan table. */
    record OfTable(PlanRow row, boolean afterBreak) implements Line {}

    /** A paragraph outside the plan's tables, or a row of another table read as one. */
    record OfText(Paragraph paragraph, SkippedRow asSkipped) implements Line {}

    /** What is no part of the plan whatever stands around it: headers and their repeats. */
    record Dropped(SkippedRow row) implements Line {}
}
