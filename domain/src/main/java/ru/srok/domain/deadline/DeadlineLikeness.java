package ru.srok.domain.deadline;

import java.util.List;

/** Tells a deadline from a name, a post or a title. */
final class DeadlineLikeness {

    private static final int FEW_WORDS = 2;
    private static final int MOST_EVENT_TOKENS = 14;

    private DeadlineLikeness() {}

    static boolean of(Tokens tokens) {
        List<Piece> all = PhraseReader.pieces(tokens);
        List<Piece> pieces = all.stream()
                .filter(piece -> !(piece.part() instanceof Part.Mark))
                .toList();
        long labels = pieces.stream().filter(DeadlineLikeness::isLabel).count();
        if (labels > 0) {
            return labels <= FEW_WORDS && pieces.get(0).isTime() && isSetOff(all);
        }
        boolean timed = pieces.stream().anyMatch(piece -> piece.isTime() || piece.part() instanceof Part.Reference);
        boolean event = pieces.stream().anyMatch(piece -> piece.part() instanceof Part.Event);
        return timed || (event && tokens.size() <= MOST_EVENT_TOKENS);
    }

    private static boolean isLabel(Piece piece) {
        boolean happening = piece.part() instanceof Part.Event event && event.standing() == Part.Standing.HAPPENING;
        return happening || piece.part() instanceof Part.Label;
    }

    /** A place after a date stands behind a mark («6 мая, актовый зал»). */
    private static boolean isSetOff(List<Piece> pieces) {
        int first = 0;
        while (!isLabel(pieces.get(first))) {
            first++;
        }
        return pieces.get(first - 1).part() instanceof Part.Mark;
    }
}
