package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.finding.FindingCode;

/**
 * On picked days of every so many months, counted from January.
 *
 * @param months 1 for monthly, 3 for quarterly, 6 for half-yearly
 * @param shift 0 for the last month of each run, 1 for the month after it
 * @param picks the days in that month
 * @param doubt what is left to ask («2 раза в год» names no day), or null
 */
public record EveryMonths(
        int months,
        int shift,
        List<DayPick> picks,
        @Nullable FindingCode doubt) implements DeadlineRule {

    public EveryMonths {
        picks = List.copyOf(picks);
    }

    static EveryMonths of(int months) {
        return new EveryMonths(months, 0, List.of(DayPick.LAST), null);
    }

    static EveryMonths open(int months) {
        return of(months).withDoubt(FindingCode.DEADLINE_OPEN);
    }

    EveryMonths withPicks(List<DayPick> newPicks) {
        return new EveryMonths(months, shift, newPicks, doubt);
    }

    EveryMonths withDoubt(@Nullable FindingCode newDoubt) {
        return new EveryMonths(months, shift, picks, newDoubt);
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        PlanPeriod walked = PlanYears.bounded(period);
        YearMonth end = YearMonth.from(walked.to());
        return Stream.iterate(YearMonth.from(walked.from()), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .filter(this::isTurn)
                .flatMap(month -> picks.stream().map(pick -> pick.in(month)))
                .filter(period::contains)
                .sorted()
                .distinct()
                .toList();
    }

    private boolean isTurn(YearMonth month) {
        long count = month.getYear() * 12L + month.getMonthValue();
        return Math.floorMod(count - shift, (long) months) == 0;
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return doubt == null ? EnumSet.noneOf(FindingCode.class) : EnumSet.of(doubt);
    }
}
