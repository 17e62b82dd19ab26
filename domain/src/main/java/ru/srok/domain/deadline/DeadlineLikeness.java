package ru.srok.domain.deadline;

import java.util.List;

/** Tells a deadline from a name, a post or a title. */
final class DeadlineLikeness {

    private static final int FEW_WORDS = 2;
    private static final int MOST_EVENT_TOKENS = 14;

    private DeadlineLikeness() {}

    static boolean of(Tokens tokens) {
        List<Piece> pieces = PhraseReader.pieces(tokens).stream()
                .filter(piece -> !(piece.part() instanceof Part.Mark))
                .toList();
        long labels = pieces.stream()
                .filter(piece -> piece.part() instanceof Part.Label)
                .count();
        boolean timed = pieces.stream().anyMatch(Piece::isTime);
        boolean event = pieces.stream().anyMatch(piece -> piece.part() instanceof Part.Event);
        if (labels > 0) {
            return timed && labels <= FEW_WORDS && pieces.get(0).isTime();
        }
        boolean reference = pieces.stream().anyMatch(piece -> piece.part() instanceof Part.Reference);
        return timed || reference || (event && tokens.size() <= MOST_EVENT_TOKENS);
    }
}
