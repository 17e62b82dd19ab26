package ru.srok.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 12 * 365;

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<LocalDate>> some = dates().set().ofMaxSize(40);
        return Combinators.combine(some, some)
                .as((off, working) -> WorkingCalendar.federal()
                        .withEdits(new CalendarEdits(off, Set.of()))
                        .withEdits(new CalendarEdits(Set.of(), working)));
    }

    @Property
    void countingBackUndoesCounting(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(min = -60, max = 60) int count) {
        LocalDate from = calendar.onOrAfter(day);

        LocalDate to = calendar.plus(from, count);

        assertThat(calendar.isWorking(to)).isTrue();
        assertThat(calendar.plus(to, -count)).isEqualTo(from);
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(count);
    }

    @Property
    void nearestWorkingDaysHaveNoneInBetween(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("dates") LocalDate day) {
        LocalDate before = calendar.onOrBefore(day);
        LocalDate after = calendar.onOrAfter(day);

        assertThat(before).isBeforeOrEqualTo(day);
        assertThat(after).isAfterOrEqualTo(day);
        assertThat(calendar.workingDaysBetween(before, after)).isEqualTo(before.equals(after) ? 0 : 1);
    }

    @Property
    void listedDaysAccountForEveryException(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll @IntRange(min = 2019, max = 2028) int year) {
        Set<LocalDate> exceptions = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> calendar.isWorking(day) == Weekend.contains(day))
                .collect(Collectors.toSet());

        assertThat(calendar.days(year)).extracting(CalendarDay::date).containsExactlyInAnyOrderElementsOf(exceptions);
    }
}
