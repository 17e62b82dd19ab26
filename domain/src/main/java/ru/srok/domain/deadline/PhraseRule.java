package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rule that a whole phrase means. */
final class PhraseRule {

    private PhraseRule() {}

    static DeadlineRule of(Tokens tokens) {
        List<Piece> pieces = PhraseReader.pieces(tokens);
        if (pieces.stream().allMatch(piece -> piece.part() instanceof Part.Mark)) {
            return new Missing();
        }
        Ingredients found = Ingredients.of(pieces);
        if (found.slots.slots().stream().anyMatch(Slot::isImpossible)) {
            return new NotADate(text(tokens), true);
        }
        DeadlineRule rule = RuleComposer.compose(found);
        String event = event(tokens, pieces, kept(found, rule == null));
        if (rule == null) {
            return event.isEmpty() ? new NotADate(text(tokens), false) : new OnEvent(event);
        }
        return event.isEmpty() ? rule : new Mixed(rule, event);
    }

    private static String text(Tokens tokens) {
        return tokens.printed(0, tokens.size()).strip();
    }

    /** Which events say something beside the dates that were found; all do where there are none. */
    private static Set<Part.Standing> kept(Ingredients found, boolean alone) {
        if (alone) {
            return EnumSet.allOf(Part.Standing.class);
        }
        Set<Part.Standing> kept = EnumSet.of(Part.Standing.BINDING);
        if (!found.slots.hasDays()) {
            kept.add(Part.Standing.NAME);
        }
        if (!found.slots.hasDays() && !found.slots.isEmpty() && found.repeats.isEmpty()) {
            kept.add(Part.Standing.HAPPENING);
        }
        return kept;
    }

    /** The events as printed; one that stands alone keeps the words before it. */
    private static String event(Tokens tokens, List<Piece> pieces, Set<Part.Standing> kept) {
        boolean alone = kept.contains(Part.Standing.ASIDE);
        List<String> events = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Piece piece : pieces) {
            if (!(piece.part() instanceof Part.Event found) || !kept.contains(found.standing())) {
                boolean joins = piece.part() instanceof Part.Mark || (alone && piece.part() instanceof Part.Label);
                from = joins ? from : take(tokens, from, to, events);
                continue;
            }
            from = from < 0 ? begin(pieces, piece, alone) : from;
            to = piece.to();
        }
        take(tokens, from, to, events);
        return String.join("; ", events);
    }

    private static int begin(List<Piece> pieces, Piece event, boolean alone) {
        int index = pieces.indexOf(event);
        while (alone && index > 0 && pieces.get(index - 1).part() instanceof Part.Label) {
            index--;
        }
        return pieces.get(index).from();
    }

    private static int take(Tokens tokens, int from, int to, List<String> events) {
        String text = from < 0 ? "" : EventText.trimmed(tokens.printed(from, to));
        if (!text.isEmpty()) {
            events.add(text);
        }
        return -1;
    }
}
