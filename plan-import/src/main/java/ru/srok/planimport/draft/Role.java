package ru.srok.planimport.draft;

import ru.srok.domain.plan.PlanColumn;

/** What a column of a plan table holds. */
enum Role {
    NUMBER,
    TITLE,
    DEADLINE,
    RESPONSIBLE,
    RESULT,
    /** The end of a window whose beginning is the deadline's column; a row's cells hold both as one deadline. */
    DEADLINE_END,
    /** A deadline and who answers for it in one cell; a row's cells hold them apart. */
    DEADLINE_AND_RESPONSIBLE,
    /** A month, a quarter or a year whose cells only mark it; a row's cells hold them as its deadline. */
    CALENDAR,
    /** The month of the days that stand in a column of their own; a row's cells hold both as its deadline. */
    MONTH,
    /** Notes, money, marks of fulfilment: nothing that a draft keeps. */
    IGNORED;

    /** The column as findings name it; notes are named after the title they stand beside. */
    PlanColumn column() {
        return switch (this) {
            case NUMBER -> PlanColumn.NUMBER;
            case DEADLINE, DEADLINE_END, DEADLINE_AND_RESPONSIBLE, CALENDAR, MONTH -> PlanColumn.DEADLINE;
            case RESPONSIBLE -> PlanColumn.RESPONSIBLE;
            case RESULT -> PlanColumn.RESULT;
            case TITLE, IGNORED -> PlanColumn.TITLE;
        };
    }
}
