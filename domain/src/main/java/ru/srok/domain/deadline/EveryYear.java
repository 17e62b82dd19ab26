package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.srok.domain.finding.FindingCode;

/**
 * Named days, months or windows beside a word of repetition («ежегодно, май, сентябрь»).
 *
 * @param dated what comes back
 * @param onward a printed year is only the first («март 2022 далее ежегодно»)
 * @param years 1 for each year; of every so many it is not said which («1 раз в 2 года, октябрь»)
 */
public record EveryYear(Dated dated, boolean onward, int years) implements DeadlineRule {

    EveryYear(Dated dated, boolean onward) {
        this(dated, onward, 1);
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return dated.slots().stream()
                .flatMap(slot -> spans(slot, period))
                .map(Span::to)
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<Span> spans(Slot slot, PlanPeriod period) {
        if (!onward || !slot.year().isKnown()) {
            return slot.spans(period).stream();
        }
        Stream<Span> first = slot.spans(period).stream();
        int years = PlanYears.bounded(period).to().getYear() - slot.year().year() + 1;
        Stream<Span> later = IntStream.rangeClosed(1, Math.max(0, years))
                .mapToObj(slot::plusYears)
                .flatMap(moved -> moved.spans(period).stream())
                .filter(span -> span.beginsIn(period));
        return Stream.concat(first, later);
    }

    /** The word of repetition says which years are meant. */
    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);
        found.addAll(dated.findings(period));
        if (years == 1) {
            found.remove(FindingCode.YEAR_UNCLEAR);
        }
        return found;
    }
}
