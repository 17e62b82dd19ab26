package ru.srok.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionalCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "01, 2026-10-05, false",
        "02, 2024-10-11, false",
        "02, 2026-10-12, false",
        "02, 2026-10-13, true",
        "02, 2020-05-25, false",
        "16, 2027-08-30, false",
        "16, 2026-08-31, true",
        "16, 2026-11-06, false",
        "16, 2027-03-10, true",
        "21, 2026-06-24, false",
        "21, 2023-06-26, true",
        "91, 2026-03-18, false",
        "92, 2026-03-18, false"
    })
    void knowsTheRegionsHolidays(String region, LocalDate day, boolean working) {
        assertThat(WorkingCalendar.ofRegion(region).isWorking(day)).isEqualTo(working);
        assertThat(WorkingCalendar.federal().isWorking(day)).isTrue();
    }

    @Test
    void namesThem() {
        assertThat(WorkingCalendar.ofRegion("02").days(2026))
                .extracting(day ->
                        day.date() + " " + day.kind().code() + " " + day.name().code())
                .contains("2026-03-20 holiday uraza-bayram", "2026-10-12 day-off moved")
                .isSorted();
    }

    @Test
    void everyDayListedIsFreeAndNoOther() {
        for (String region : WorkingCalendar.regions()) {
            WorkingCalendar calendar = WorkingCalendar.ofRegion(region);
            for (int year = 2019; year <= 2030; year++) {
                calendar.days(year)
                        .forEach(day -> assertThat(calendar.isWorking(day.date()))
                                .isEqualTo(day.kind() == CalendarDayKind.WORKING));
                assertThat(freeWeekdays(calendar, year))
                        .isEqualTo(calendar.days(year).stream()
                                .filter(day -> day.kind() != CalendarDayKind.WORKING)
                                .count());
            }
        }
    }

    @Test
    void anUnknownRegionAddsNothing() {
        assertThat(WorkingCalendar.ofRegion("77").days(2026))
                .isEqualTo(WorkingCalendar.federal().days(2026));
    }

    @Test
    void theCoordinatorHasTheLastWord() {
        LocalDate day = LocalDate.of(2026, 11, 6);
        CalendarEdits edits = new CalendarEdits(Set.of(), Set.of(day));
        WorkingCalendar calendar = WorkingCalendar.ofRegion("16").withEdits(edits);
        assertThat(calendar.isWorking(day)).isTrue();
        assertThat(calendar.days(2026)).extracting(CalendarDay::date).doesNotContain(day);
    }

    private static long freeWeekdays(WorkingCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> !Weekend.contains(day) && !calendar.isWorking(day))
                .count();
    }
}
