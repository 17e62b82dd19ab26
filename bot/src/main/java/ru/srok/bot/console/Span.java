package ru.srok.bot.console;

/**
 * A piece of text that begins on a line of its own.
 *
 * @param text any text; blanks are joined when it is laid out
 * @param style how it stands out
 */
public record Span(String text, Style style) {

    /** Text that does not stand out. */
    public static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }
}
