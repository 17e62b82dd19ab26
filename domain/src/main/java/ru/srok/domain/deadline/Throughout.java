package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.finding.FindingCode;

/**
 * The year or the whole period, with nothing nearer.
 *
 * @param scope what it lasts through
 * @param named the years where they are printed («в течение 2022 года»), else null
 */
public record Throughout(Scope scope, @Nullable Slot named) implements DeadlineRule {

    /** What «throughout» lasts through. */
    public enum Scope {
        /** Each plan year. */
        YEAR,
        /** Each school year. */
        SCHOOL_YEAR,
        /** The plan's period. */
        PERIOD
    }

    static Throughout of(Scope scope) {
        return new Throughout(scope, null);
    }

    static Throughout years(Slot named) {
        return new Throughout(Scope.YEAR, named);
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.THROUGHOUT;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        if (named != null) {
            return Dated.of(named).due(period);
        }
        return switch (scope) {
            case YEAR -> PlanYears.lastDays(period);
            case SCHOOL_YEAR -> schoolYearEnds(period);
            case PERIOD -> List.of(period.to());
        };
    }

    static List<LocalDate> schoolYearEnds(PlanPeriod period) {
        List<LocalDate> ends = PlanYears.bounded(period)
                .from()
                .withDayOfYear(1)
                .datesUntil(PlanYears.bounded(period).to().plusDays(1), java.time.Period.ofYears(1))
                .map(newYear -> LocalDate.of(newYear.getYear(), Month.AUGUST, 31))
                .filter(period::contains)
                .toList();
        return ends.isEmpty() ? List.of(period.to()) : ends;
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        Set<FindingCode> found = EnumSet.of(FindingCode.DEADLINE_OPEN);
        if (named != null) {
            found.addAll(Dated.of(named).findings(period));
        }
        return found;
    }
}
