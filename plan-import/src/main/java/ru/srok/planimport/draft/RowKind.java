package ru.srok.planimport.draft;

/** What a row of a plan table is. */
enum RowKind {
    HEADING,
    /** A heading cut into cells. */
    TORN_HEADING,
    /** A heading whose last words stand in another column. */
    SLIPPED_HEADING,
    /** A heading that begins right after its number, where the column of titles is not the first. */
    MOVED_HEADING,
    /** A heading with a deadline and a responsible of its own, which is an activity too. */
    HEADING_WITH_WORK,
    WORK,
    /** A number alone, whose text follows in the next row. */
    LONE_NUMBER,
    /** More of the heading or activity above. */
    CONTINUED,
    /** What stands below the plan in the same sheet. */
    BELOW_PLAN,
    /** Text without a heading or an activity it could belong to. */
    TEXT
}
