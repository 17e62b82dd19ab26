package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.finding.FindingCode;

/**
 * On weekdays of every so many weeks.
 *
 * @param weeks 1 for each week
 * @param weekdays ascending; Sunday where none is named, as the week's last day
 * @param doubt what is left to ask, or null
 */
public record EveryWeeks(
        int weeks, List<DayOfWeek> weekdays, @Nullable FindingCode doubt) implements DeadlineRule {

    public EveryWeeks {
        weekdays = weekdays.stream().sorted().distinct().toList();
    }

    static EveryWeeks of(int weeks) {
        return new EveryWeeks(weeks, List.of(DayOfWeek.SUNDAY), null);
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return weekdays.stream()
                .flatMap(weekday -> days(weekday, PlanYears.bounded(period)))
                .sorted()
                .toList();
    }

    private Stream<LocalDate> days(DayOfWeek weekday, PlanPeriod period) {
        LocalDate first =
                period.from().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(weeks - 1L);
        return Stream.iterate(first, day -> !day.isAfter(period.to()), day -> day.plusWeeks(weeks));
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return doubt == null ? EnumSet.noneOf(FindingCode.class) : EnumSet.of(doubt);
    }
}
