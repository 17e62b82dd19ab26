package ru.srok.domain.briefing;

import ru.srok.domain.assignment.Assignment;

/**
 * Something that a person of the department is late with.
 *
 * @param who their name
 * @param days working days since the report-by date
 * @param moved whether its day was moved, so that {@link Assignment#due()} is the new one
 */
public record LateRow(RowRef row, Assignment assignment, String who, int days, boolean moved) {

    /** The words of «не успеваем», empty where nobody said why. */
    public String reason() {
        return assignment.progress().cannot();
    }
}
