package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.srok.domain.finding.FindingCode;

/**
 * A repetition that holds only for a while («ежемесячно, сентябрь – май»).
 *
 * @param repetition what is repeated
 * @param bounds the while: {@link Dated}, {@link Throughout} with named years, or {@link Since}
 */
public record Within(DeadlineRule repetition, DeadlineRule bounds) implements DeadlineRule {

    @Override
    public Optional<String> event() {
        return repetition.event();
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return spans(period).flatMap(this::dueIn).sorted().distinct().toList();
    }

    /** Where the repetition never comes round within the while («ежеквартально, февраль»), its end is due. */
    private Stream<LocalDate> dueIn(Span span) {
        List<LocalDate> due = repetition instanceof EveryDay ? List.of() : repetition.due(span.asPeriod());
        boolean never = due.isEmpty() && !(repetition instanceof EveryOccasion);
        return never ? Stream.of(span.to()) : due.stream();
    }

    private Stream<Span> spans(PlanPeriod period) {
        if (bounds instanceof Dated dated) {
            return dated.slots().stream().flatMap(slot -> spans(slot, period));
        }
        if (bounds instanceof Throughout years && years.named() != null) {
            return years.named().spans(period).stream();
        }
        if (bounds instanceof Since since) {
            return Stream.of(new Span(since.begin(period), period.to()));
        }
        return Stream.of(new Span(period.from(), period.to()));
    }

    /** A single day is the day by which the repetition ends. */
    private static Stream<Span> spans(Slot slot, PlanPeriod period) {
        if (slot.isWindow() && slot.wraps() && slot.year() == YearRef.EACH) {
            return SlotResolution.overNewYears(slot, period);
        }
        boolean lastDay = slot.kind() == DeadlineKind.DATE;
        return slot.spans(period).stream()
                .map(span -> lastDay && period.from().isBefore(span.to()) ? new Span(period.from(), span.to()) : span);
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);
        found.addAll(bounds.findings(period));
        found.remove(FindingCode.YEAR_UNCLEAR);
        found.remove(FindingCode.DEADLINE_OPEN);
        if (!(repetition instanceof EveryDay && bounds instanceof Dated)) {
            found.addAll(repetition.findings(period));
        }
        return found;
    }
}
