package ru.srok.domain.plan;

import java.util.Locale;

/**
 * A row or paragraph of the document that is no part of the plan's table; kept so that nothing is dropped silently.
 *
 * @param reason what it was taken for
 * @param place where it stands
 * @param text its text, cells joined by « | »
 */
public record SkippedRow(Reason reason, SourcePlace place, String text) {

    /** What a skipped row was taken for. */
    public enum Reason {
        /** The table's header, or its repeat after a page break. */
        TABLE_HEADER,
        /** Text before the table. */
        PREAMBLE,
        /** A signature below the table. */
        SIGNATURE,
        /** A list of abbreviations. */
        ABBREVIATIONS,
        /** Another table of the document that is no plan. */
        OTHER_TABLE,
        /** Other text below or between the rows. */
        OTHER_TEXT;

        /** The word used in files and on the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
