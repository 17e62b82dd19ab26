package ru.srok.bot.console;

/** How a piece of text stands out; without colour it does not. */
public enum Style {
    PLAIN(""),
    /** Titles and headings. */
    STRONG("1"),
    /** What Srok understood, as against what is printed. */
    UNDERSTOOD("36"),
    /** What is left to ask. */
    QUESTION("33"),
    /** What may be passed over. */
    FAINT("2");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text in this style. */
    public String paint(String text, boolean colour) {
        if (!colour || code.isEmpty() || text.isEmpty()) {
            return text;
        }
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
