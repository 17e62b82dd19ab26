package ru.srok.bot.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written. */
public enum OutputFormat {
    /** For people. */
    TABLE,
    /** For spreadsheets and scripts: one line a row, values between tabs. */
    TSV,
    /** Everything that is known. */
    JSON;

    /** The format of a name as typed. */
    public static Optional<OutputFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
