package ru.srok.domain.deadline;

import java.util.List;

/** Months in Roman figures: where one above IV stands alone («IX–X», «XI.2025», «IX; I; V»), all are months. */
final class RomanMonths {

    private static final int QUARTERS = 4;

    private RomanMonths() {}

    /** The tokens, Roman figures made months where nothing else can be meant. */
    static List<Token> named(List<Token> tokens) {
        boolean months = tokens.stream().anyMatch(token -> token.term() == Term.ROMAN && token.value() > QUARTERS);
        return months && tokens.stream().allMatch(RomanMonths::mayStandBeside) && areApart(tokens)
                ? tokens.stream().map(RomanMonths::month).toList()
                : tokens;
    }

    /** Words and things that are counted make other numbers of them («V съезд», «IX-XI классы»). */
    private static boolean mayStandBeside(Token token) {
        return switch (token.term()) {
            case ROMAN,
                    NUMBER,
                    YEAR,
                    SCHOOL,
                    CURRENT,
                    NEXT,
                    EVERY,
                    YEARLY,
                    EVERY_MONTHS,
                    IN,
                    FROM,
                    UNTIL,
                    TOWARDS,
                    ALONG,
                    AND,
                    COMMA,
                    SEMICOLON,
                    DOT,
                    DASH,
                    SLASH,
                    OPEN,
                    CLOSE,
                    LINE,
                    MONTH,
                    ONWARD -> true;
            default -> false;
        };
    }

    /** «25.IX» is a day, and «V.» numbers a section. */
    private static boolean areApart(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean day = i > 0 && tokens.get(i - 1).term() == Term.DOT
                    || i > 0 && tokens.get(i - 1).term() == Term.NUMBER;
            boolean heading = tokens.size() == i + 2 && tokens.get(i + 1).term() == Term.DOT;
            if (tokens.get(i).term() == Term.ROMAN && (day || heading)) {
                return false;
            }
        }
        return true;
    }

    private static Token month(Token token) {
        return token.term() == Term.ROMAN
                ? token.withWord(new Word(Term.MONTH, token.value(), WordForm.SHORT), token.end())
                : token;
    }
}
