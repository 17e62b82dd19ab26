package ru.srok.bot.console;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of values between tabs, without quoting. */
public final class Tsv {

    private Tsv() {}

    /** A line with its line feed; each value is cleaned so that it cannot break the line. */
    public static String line(List<String> values) {
        return values.stream().map(OneLine::of).collect(Collectors.joining("\t", "", "\n"));
    }

    /** A line with its line feed. */
    public static String line(String... values) {
        return line(Arrays.asList(values));
    }

    /** Several values in one, after semicolons. */
    public static String list(Collection<String> values) {
        return values.stream().map(OneLine::of).collect(Collectors.joining("; "));
    }
}
