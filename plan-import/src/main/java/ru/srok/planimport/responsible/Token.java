package ru.srok.planimport.responsible;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a responsible cell.
 *
 * @param type what it looks like
 * @param text as printed
 * @param person the name, for {@link Type#PERSON} only
 * @param start its first character in the line
 */
record Token(Type type, String text, @Nullable PersonName person, int start) {

    enum Type {
        /** A person's name. */
        PERSON,
        /** A legal form («МБУ») that a name follows. */
        FORM,
        /** A word of capitals («МОУО»). */
        ABBREVIATION,
        /** A name in quotes with its quotes. */
        QUOTED,
        /** A remark in parentheses with them. */
        BRACKETED,
        /** A number, also «№ 5». */
        NUMBER,
        /** «и», «или». */
        AND,
        COMMA,
        DASH,
        COLON,
        /** «по», «на». */
        PREPOSITION,
        WORD
    }

    boolean is(Type other) {
        return type == other;
    }

    int end() {
        return start + text.length();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
