package ru.srok.planimport.responsible;

import java.util.ArrayList;
import java.util.List;
import ru.srok.planimport.responsible.Token.Type;

/** Cuts a line at every comma and person: the surest separators. */
final class Pieces {

    private Pieces() {}

    static List<List<Token>> betweenCommas(List<Token> tokens) {
        List<List<Token>> pieces = new ArrayList<>();
        List<Token> piece = new ArrayList<>();
        for (Token token : tokens) {
            if (token.is(Type.COMMA) || token.is(Type.PERSON)) {
                close(pieces, piece);
                piece = new ArrayList<>();
            } else {
                piece.add(token);
            }
        }
        close(pieces, piece);
        return pieces;
    }

    private static void close(List<List<Token>> pieces, List<Token> piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }
}
