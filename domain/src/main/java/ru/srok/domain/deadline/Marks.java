package ru.srok.domain.deadline;

/** The marks that stand between the parts of a phrase. */
final class Marks {

    private Marks() {}

    static Term of(char mark) {
        return switch (mark) {
            case ',' -> Term.COMMA;
            case ';' -> Term.SEMICOLON;
            case '.' -> Term.DOT;
            case ':' -> Term.COLON;
            case '-' -> Term.DASH;
            case '/', '\\' -> Term.SLASH;
            case '(', '[', '{' -> Term.OPEN;
            case ')', ']', '}' -> Term.CLOSE;
            case '"' -> Term.QUOTE;
            case '\n' -> Term.LINE;
            case '&', '+' -> Term.AND;
            default -> Term.SIGN;
        };
    }

    static boolean separates(Term term) {
        return switch (term) {
            case COMMA, SEMICOLON, DOT, COLON, DASH, SLASH, OPEN, CLOSE, QUOTE, LINE, SIGN, END -> true;
            default -> false;
        };
    }
}
