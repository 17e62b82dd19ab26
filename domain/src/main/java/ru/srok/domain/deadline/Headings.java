package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;

/** «I квартал – до 25 марта»: a quarter, a half-year or a month before a date that lies in it only heads it. */
final class Headings {

    private Headings() {}

    /** The pieces, each heading made a label, or a year where it names one. */
    static List<Piece> asLabels(List<Piece> pieces) {
        List<Piece> read = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean heads = i + 2 < pieces.size() && heads(piece, pieces.get(i + 1), pieces.get(i + 2));
            read.add(heads ? new Piece(label((Part.Dates) piece.part()), piece.from(), piece.to()) : piece);
        }
        return read;
    }

    private static boolean heads(Piece heading, Piece mark, Piece date) {
        boolean marked = mark.isMark(Term.DASH) || mark.isMark(Term.COLON) || mark.isMark(Term.OPEN);
        return marked
                && heading.part() instanceof Part.Dates whole
                && date.part() instanceof Part.Dates within
                && whole.slots().size() == 1
                && !whole.slots().get(0).isWindow()
                && (whole.slots().get(0).last().unit() instanceof PartOfYear unit
                        ? liesIn(unit, within.slots().get(0).last().unit())
                        : isDayOf(whole.slots().get(0).last().unit(), within));
    }

    /** «Сентябрь (не позднее 12.09.2025)». */
    private static boolean isDayOf(CalendarUnit whole, Part.Dates days) {
        return whole instanceof WholeMonth month
                && days.slots().stream()
                        .allMatch(slot -> slot.last().unit() instanceof DayOfMonth day && day.month() == month.month());
    }

    static boolean liesIn(PartOfYear whole, CalendarUnit unit) {
        boolean smaller = !(unit instanceof PartOfYear) && !(unit instanceof BeforeMonth);
        return smaller
                && !unit.end(2000).isAfter(whole.end(2000))
                && !unit.end(2000).isBefore(whole.start(2000));
    }

    private static Part label(Part.Dates heading) {
        return heading.years() == null ? new Part.Label() : new Part.Years(heading.years());
    }
}
