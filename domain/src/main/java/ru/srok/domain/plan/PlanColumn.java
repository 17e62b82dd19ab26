package ru.srok.domain.plan;

import java.util.Locale;

/** The columns of a plan table that mean something to Srok. */
public enum PlanColumn {
    NUMBER,
    TITLE,
    DEADLINE,
    RESPONSIBLE,
    RESULT,
    /** The document's header, outside the table. */
    HEADER;

    /** The word used in files and on the command line, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
