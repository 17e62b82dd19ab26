package ru.srok.domain.briefing;

/**
 * What the coordinator changed about one line of the page.
 *
 * @param line the line's key; an added line has one of its own
 * @param kind what was done
 * @param words the new words, empty where it is hidden
 */
public record BriefingEdit(BriefingPart part, String line, Kind kind, String words) {

    /** What can be done with a line. */
    public enum Kind {
        HIDE,
        WORD,
        ADD
    }
}
