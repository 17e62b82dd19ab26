package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns a slot into stretches of days within a period. */
final class SlotResolution {

    private SlotResolution() {}

    static List<Span> spans(Slot slot, PlanPeriod period) {
        return switch (slot.year().tie()) {
            case NAMED -> List.of(named(slot, period));
            case SHARED -> List.of(shared(slot, period));
            case NEXT -> afterEachYear(slot, period);
            case EACH -> inEachYear(slot, period);
        };
    }

    /** «2023-2024» in the plan of that school year means the school year. */
    private static Span named(Slot slot, PlanPeriod period) {
        Span span = named(slot);
        boolean years = slot.isWindow() && slot.last().unit() instanceof WholeYear;
        boolean school = PlanYears.bySchoolYear(period)
                && period.from().getYear() == span.from().getYear()
                && period.to().getYear() == span.to().getYear();
        return years && school && span.to().isAfter(period.to()) ? new Span(period.from(), period.to()) : span;
    }

    private static Span named(Slot slot) {
        int from = slot.first().year().isKnown()
                ? slot.first().year().year()
                : slot.last().year().year();
        return new Span(
                slot.first().unit().start(from),
                slot.last().unit().end(slot.last().year().year()));
    }

    /** In «сентябрь, март 2024» September is the one of the plan: 2023, where 2024 lies outside. */
    private static Span shared(Slot slot, PlanPeriod period) {
        Span said = named(slot);
        Span before = named(slot.plusYears(-1));
        return !said.endsIn(period) && before.endsIn(period) ? before : said;
    }

    private static List<Span> afterEachYear(Slot slot, PlanPeriod period) {
        return PlanYears.of(period).stream()
                .map(year -> inYear(slot, year.from().getYear() + 1))
                .toList();
    }

    private static List<Span> inEachYear(Slot slot, PlanPeriod period) {
        List<Span> all = candidates(slot, PlanYears.bounded(period));
        boolean overNewYear = slot.isWindow() && slot.wraps();
        List<Span> inside = only(all, span -> span.beginsIn(period) && (overNewYear || span.endsIn(period)));
        if (!inside.isEmpty()) {
            return inside;
        }
        List<Span> ending = only(all, span -> span.endsIn(period));
        return ending.isEmpty() ? beginningOrNext(all, period) : ending;
    }

    /** «Ежемесячно, сентябрь – май» in a calendar year is all its months from January to May and from September on. */
    static Stream<Span> overNewYears(Slot slot, PlanPeriod period) {
        PlanPeriod walked = PlanYears.bounded(period);
        return candidates(slot, walked).stream()
                .filter(span ->
                        !span.to().isBefore(walked.from()) && !span.from().isAfter(walked.to()))
                .map(span -> new Span(later(span.from(), walked.from()), earlier(span.to(), walked.to())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Span> beginningOrNext(List<Span> all, PlanPeriod period) {
        List<Span> beginning = only(all, span -> span.beginsIn(period));
        if (!beginning.isEmpty()) {
            return beginning;
        }
        return only(all, span -> !span.to().isBefore(period.from())).stream()
                .limit(1)
                .toList();
    }

    private static List<Span> candidates(Slot slot, PlanPeriod period) {
        List<Span> spans = new ArrayList<>();
        for (int year = period.from().getYear() - 1; year <= period.to().getYear() + 1; year++) {
            if (slot.last().unit().exists(year)) {
                spans.add(inYear(slot, year));
            }
        }
        return spans;
    }

    private static Span inYear(Slot slot, int year) {
        int turn = slot.isWindow() && slot.wraps() ? 1 : 0;
        return new Span(slot.first().unit().start(year), slot.last().unit().end(year + turn));
    }

    private static List<Span> only(List<Span> spans, Predicate<Span> wanted) {
        return spans.stream().filter(wanted).toList();
    }
}
