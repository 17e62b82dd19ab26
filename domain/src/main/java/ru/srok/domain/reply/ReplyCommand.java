package ru.srok.domain.reply;

import java.util.Locale;

/** A place of the bot that a plain word opens, without a slash or a button. */
public enum ReplyCommand {
    /** The main menu. */
    MENU,
    /** What the bot can do. */
    HELP,
    /** How the plan stands. */
    STATUS,
    /** The person's own assignments. */
    TASKS,
    /** To report. */
    REPORT,
    /** One step back. */
    BACK,
    /** To drop what was begun. */
    CANCEL;

    /**
     * The code as written in tables.
     *
     * @return lower case, such as {@code menu}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReplyCommand ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
