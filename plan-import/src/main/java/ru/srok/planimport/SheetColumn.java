package ru.srok.planimport;

/** The columns of the sheet on which a draft is corrected, in the order in which they are written. */
public enum SheetColumn {
    /** The row's identity; hidden. */
    ID(true),
    /** The number as printed in the plan. */
    NUMBER(true),
    SECTION(true),
    TITLE(true),
    /** The deadline as printed in the plan; not to be changed. */
    PHRASE(false),
    /** The days understood. */
    DUE(true),
    /** What is to be said about the days; not to be changed. */
    NOTE(false),
    /** The closing mode. */
    MODE(true),
    RESPONSIBLE(true),
    CURATOR(true),
    /** What was found at import; not to be changed. */
    FINDINGS(false);

    private final boolean corrected;

    SheetColumn(boolean corrected) {
        this.corrected = corrected;
    }

    /** Whether the column must come back; the others only inform, and may be deleted. */
    public boolean required() {
        return corrected;
    }
}
