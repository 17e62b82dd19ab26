package ru.srok.domain.deadline;

import java.util.List;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/** What a slot leaves to ask within a period. */
final class SlotDoubts {

    private SlotDoubts() {}

    static void collect(Slot slot, PlanPeriod period, Set<FindingCode> found) {
        List<Span> spans = slot.spans(period);
        if (spans.isEmpty() || slot.isImpossible()) {
            found.add(FindingCode.DEADLINE_IMPOSSIBLE);
        }
        if (isDoubtful(slot, period)) {
            found.add(FindingCode.DEADLINE_AMBIGUOUS);
        }
        if (slot.year().tie() == YearRef.Tie.EACH && spans.size() > 1) {
            found.add(FindingCode.YEAR_UNCLEAR);
        }
        if (liesOutside(slot, spans, period)) {
            found.add(FindingCode.OUTSIDE_PERIOD);
        }
    }

    static boolean isDoubtful(Slot slot, PlanPeriod period) {
        return slot.first().unit().doubtful() || slot.last().unit().doubtful() || isHalfOfEitherYear(slot, period);
    }

    private static boolean isHalfOfEitherYear(Slot slot, PlanPeriod period) {
        return slot.last().unit() instanceof PartOfYear part
                && part.isHalf()
                && !slot.isWindow()
                && !slot.year().isKnown()
                && PlanYears.bySchoolYear(period);
    }

    /** A window without a year may end after the period it begins in; a year that is printed may not. */
    private static boolean liesOutside(Slot slot, List<Span> spans, PlanPeriod period) {
        return switch (slot.year().tie()) {
            case NAMED, SHARED -> spans.stream().anyMatch(span -> !span.endsIn(period));
            case EACH ->
                spans.stream().noneMatch(span -> span.beginsIn(period) || span.endsIn(period)) && !spans.isEmpty();
            case NEXT -> false;
        };
    }
}
