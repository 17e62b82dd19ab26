package ru.srok.bot.console;

/**
 * A piece of text that begins on a line of its own.
 *
 * @param text any text; blanks are joined when it is laid out, and no line ends at a no-break space
 * @param style how it stands out
 */
public record Span(String text, Style style) {

    /** Text of a document, which may hold no-break spaces anywhere: they are blanks like others. */
    public static Span printed(String text) {
        return new Span(OneLine.of(text), Style.PLAIN);
    }

    /** Words of our own that do not stand out. */
    public static Span plain(String words) {
        return new Span(words, Style.PLAIN);
    }
}
