package ru.srok.domain.reply;

import java.util.Locale;

/** What a reply reports about the assignment it answers. */
public enum ReplyState {
    /** All is done. */
    DONE,
    /** A part is done. */
    PARTLY,
    /** It will not be done in time, or more time is asked for. */
    CANNOT,
    /** The assignment belongs to somebody else. */
    NOT_MINE,
    /** No report, but a word that opens a place of the bot. */
    COMMAND,
    /** Nothing of these, or in doubt: a promise, a question, thanks, «not yet», other talk. */
    NONE;

    /**
     * The code as written in tables.
     *
     * @return lower case with hyphens, such as {@code not-mine}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
