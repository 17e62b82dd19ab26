package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;

/** Splits deadlines that stand one after another in a cell. */
final class DeadlineSplitter {

    private final Tokens tokens;
    private final List<List<Piece>> deadlines = new ArrayList<>();
    /** Whether the deadline being gathered has a date or an event yet. */
    private boolean complete;

    private boolean joined;
    private boolean parted;

    private DeadlineSplitter(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<String> split(String cell) {
        Tokens tokens = Lexer.read(cell);
        DeadlineSplitter splitter = new DeadlineSplitter(tokens);
        PhraseReader.pieces(tokens).forEach(splitter::add);
        splitter.joinLonePair();
        List<String> texts = splitter.deadlines.stream()
                .map(splitter::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() < 2 ? List.of(cell.strip()) : texts;
    }

    private void add(Piece piece) {
        if (piece.part() instanceof Part.Mark mark) {
            note(mark.term(), piece);
            return;
        }
        if (deadlines.isEmpty() || (complete && (parted || (!joined && !belongs(piece))))) {
            deadlines.add(new ArrayList<>());
            complete = false;
        }
        current().add(piece);
        complete |= piece.isTime() || piece.part() instanceof Part.Event;
        joined = false;
        parted = false;
    }

    private void note(Term mark, Piece piece) {
        if (!deadlines.isEmpty() && mark == Term.CLOSE) {
            current().add(piece);
        }
        parted |= mark == Term.LINE || mark == Term.SEMICOLON || mark == Term.DOT;
        joined |= mark == Term.COMMA
                || mark == Term.DASH
                || mark == Term.OPEN
                || mark == Term.COLON
                || mark == Term.SLASH;
    }

    private List<Piece> current() {
        return deadlines.get(deadlines.size() - 1);
    }

    /** Whether a part belongs to the deadline before it though no mark joins them. */
    private boolean belongs(Piece piece) {
        Piece before = current().get(current().size() - 1);
        Part part = piece.part();
        if (isSmall(part) || isSmall(before.part())) {
            return true;
        }
        if (part instanceof Part.Event) {
            return before.isTime() && isQualifier(piece);
        }
        if (part instanceof Part.Yearly) {
            return !tokens.is(piece.from(), Term.YEARLY);
        }
        return part instanceof Part.Years
                || (isNamed(part) && before.part() instanceof Part.Repeat)
                || isDayOfRepeat(part, before.part())
                || isDayOfRepeat(before.part(), part);
    }

    private static boolean isSmall(Part part) {
        return part instanceof Part.Noise
                || part instanceof Part.Onward
                || part instanceof Part.Except
                || part instanceof Part.Reference;
    }

    private static boolean isDayOfRepeat(Part day, Part repeat) {
        return (day instanceof Part.MonthDays || day instanceof Part.Weekdays) && repeat instanceof Part.Repeat;
    }

    /** «По графику» and the like say how the deadline before them is meant; «по результатам» is one of its own. */
    private boolean isQualifier(Piece event) {
        for (int i = event.from(); i < event.to() && i < event.from() + 3; i++) {
            String word = tokens.at(i).text();
            if (word.startsWith("график")
                    || word.startsWith("план")
                    || word.startsWith("согласно")
                    || word.startsWith("соответстви")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Part part) {
        return part instanceof Part.Whole whole && whole.rule().named() != null;
    }

    /** Two parts of which one only qualifies the other are one deadline as people write it. */
    private void joinLonePair() {
        if (deadlines.size() == 2 && isPair(deadlines.get(0), deadlines.get(1))) {
            deadlines.get(0).addAll(deadlines.remove(1));
        }
    }

    /** «В течение года» and then an event; «ежемесячно» and «в течение года» in either order. */
    private static boolean isPair(List<Piece> first, List<Piece> second) {
        boolean event =
                first.stream().anyMatch(Piece::isTime) && second.stream().noneMatch(Piece::isTime);
        return event
                || (has(first, Part.Repeat.class) && has(second, Part.Whole.class))
                || (has(first, Part.Whole.class) && has(second, Part.Repeat.class));
    }

    private static boolean has(List<Piece> pieces, Class<? extends Part> part) {
        return pieces.stream().anyMatch(piece -> part.isInstance(piece.part()));
    }

    private String text(List<Piece> pieces) {
        return EventText.trimmed(tokens.printed(
                pieces.get(0).from(), pieces.get(pieces.size() - 1).to()));
    }
}
