package ru.srok.bot.console;

import java.io.Console;
import java.util.Map;

/**
 * What the person in front sees.
 *
 * @param width columns to write in
 * @param colour whether to colour the output
 * @param asks whether a person types the input
 */
public record Terminal(int width, boolean colour, boolean asks) {

    /** Set by the launcher, which can look at each stream: the streams that are a terminal, such as {@code in,out}. */
    public static final String STREAMS_PROPERTY = "srok.terminal";

    private static final int DEFAULT_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 160;

    /** No terminal at all: a file or a pipe. */
    public static Terminal none() {
        return new Terminal(DEFAULT_WIDTH, false, false);
    }

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        String told = System.getProperty(STREAMS_PROPERTY);
        boolean both = told == null && isInteractive();
        boolean in = both || told != null && told.contains("in");
        boolean out = both || told != null && told.contains("out");
        return of(System.getenv(), in, out);
    }

    static Terminal of(Map<String, String> environment, boolean in, boolean out) {
        boolean colour = out && environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb(environment);
        return new Terminal(width(environment.getOrDefault("COLUMNS", "")), colour, in);
    }

    private static boolean isDumb(Map<String, String> environment) {
        return "dumb".equals(environment.get("TERM"));
    }

    private static int width(String columns) {
        if (!columns.matches("[0-9]{1,5}")) {
            return DEFAULT_WIDTH;
        }
        return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Integer.parseInt(columns)));
    }

    /** From Java 22 a console exists even without a terminal, and a method unknown to Java 17 tells. */
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
