package ru.srok.domain.deadline;

/**
 * A part in its place.
 *
 * @param part what it is
 * @param from its first token
 * @param to the token after it
 */
record Piece(Part part, int from, int to) {

    boolean isTime() {
        return !(part instanceof Part.Noise
                || part instanceof Part.Onward
                || part instanceof Part.Except
                || part instanceof Part.Reference
                || part instanceof Part.Event
                || part instanceof Part.Label
                || part instanceof Part.Mark);
    }

    boolean isMark(Term term) {
        return part instanceof Part.Mark mark && mark.term() == term;
    }
}
