package ru.srok.bot.console;

/** What a command tells the shell. */
public final class ExitCodes {

    /** Understood; findings are allowed. */
    public static final int UNDERSTOOD = 0;
    /** A fault of the program. */
    public static final int FAULT = 1;
    /** Bad use, or no such file. */
    public static final int BAD_USE = 2;
    /** The file is not a readable plan. */
    public static final int NOT_A_PLAN = 3;

    private ExitCodes() {}
}
