package ru.srok.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.srok.domain.table.BundledTable;

class WorkingCalendarTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 4, 25);
    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 27);

    private final WorkingCalendar calendar = WorkingCalendar.federal();

    static List<String[]> facts() {
        return BundledTable.rows(WorkingCalendarTest.class, "facts.tsv");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("facts")
    void knowsTheDay(String date, String working, String why) {
        assertThat(calendar.isWorking(LocalDate.parse(date))).as(why).isEqualTo("yes".equals(working));
    }

    @ParameterizedTest
    @CsvSource({"2020,248", "2021,247", "2022,247", "2023,247", "2024,248", "2025,247", "2026,247", "2027,247"})
    void hasAsManyWorkingDaysAsTheProductionCalendar(int year, int workingDays) {
        assertThat(workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2025-01,17", "2025-07,23", "2025-10,23", "2026-01,15", "2026-07,23"})
    void hasAsManyWorkingDaysInTheMonth(YearMonth month, int workingDays) {
        assertThat(workingDays(month.atDay(1), month.atEndOfMonth())).isEqualTo(workingDays);
    }

    @Test
    void listsFreeWeekdaysAndWorkedWeekends() {
        assertThat(calendar.days(2027))
                .extracting(day ->
                        day.date() + " " + day.kind().code() + " " + day.name().code())
                .startsWith("2027-01-01 holiday new-year")
                .contains(
                        "2027-01-07 holiday christmas",
                        "2027-02-20 working moved",
                        "2027-02-22 day-off moved",
                        "2027-02-23 holiday defender",
                        "2027-05-03 day-off moved")
                .doesNotContain("2027-05-01 holiday labour")
                .endsWith("2027-12-31 day-off moved")
                .isSorted();
    }

    @Test
    void saysWhereAMovedDayOffCameFrom() {
        assertThat(calendar.days(2024))
                .contains(CalendarDay.moved(
                        LocalDate.of(2024, 4, 30), CalendarDayKind.DAY_OFF, LocalDate.of(2024, 11, 2)))
                .contains(CalendarDay.moved(
                        LocalDate.of(2024, 11, 2), CalendarDayKind.WORKING, LocalDate.of(2024, 4, 30)));
    }

    @ParameterizedTest
    @CsvSource({"2019", "2028", "2035"})
    void knowsOnlyTheLawWhereNoDecreeIsKnown(int year) {
        assertThat(calendar.notices(year)).containsExactly(CalendarNotice.NOT_APPROVED);
        assertThat(calendar.isWorking(LocalDate.of(year, 1, 8))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(year, 6, 12))).isFalse();
        assertThat(calendar.days(year)).extracting(CalendarDay::kind).doesNotContain(CalendarDayKind.WORKING);
    }

    @Test
    void hasNoNoticeForApprovedYears() {
        for (int year = 2020; year <= 2027; year++) {
            assertThat(calendar.notices(year)).isEmpty();
        }
    }

    @Test
    void stepsOverDaysOff() {
        LocalDate victory = LocalDate.of(2026, 5, 9);

        assertThat(calendar.onOrBefore(victory)).isEqualTo("2026-05-08");
        assertThat(calendar.onOrAfter(victory)).isEqualTo("2026-05-12");
        assertThat(calendar.plus(LocalDate.of(2026, 5, 8), 1)).isEqualTo("2026-05-12");
        assertThat(calendar.plus(LocalDate.of(2026, 5, 13), -3)).isEqualTo("2026-05-07");
        assertThat(calendar.plus(victory, 0)).isEqualTo(victory);
        assertThat(calendar.plus(victory, 1)).isEqualTo("2026-05-12");
    }

    @Test
    void theLaterLayerWins() {
        WorkingCalendar region = calendar.withEdits(new CalendarEdits(Set.of(MONDAY), Set.of()));
        WorkingCalendar both = region.withEdits(new CalendarEdits(Set.of(), Set.of(MONDAY, SATURDAY)));

        assertThat(region.isWorking(MONDAY)).isFalse();
        assertThat(both.isWorking(MONDAY)).isTrue();
        assertThat(both.isWorking(SATURDAY)).isTrue();
        assertThat(calendar.isWorking(SATURDAY)).isFalse();
        assertThat(region.days(2026)).contains(CalendarDay.edited(MONDAY, CalendarDayKind.DAY_OFF));
        assertThat(both.days(2026))
                .contains(CalendarDay.edited(SATURDAY, CalendarDayKind.WORKING))
                .extracting(CalendarDay::date)
                .doesNotContain(MONDAY);
    }

    @Test
    void aWorkedHolidayIsNoLongerListed() {
        LocalDate unity = LocalDate.of(2026, 11, 4);

        List<CalendarDay> days =
                calendar.withEdits(CalendarEdits.none().withWorking(unity)).days(2026);

        assertThat(days).extracting(CalendarDay::date).doesNotContain(unity);
    }

    @Test
    void anEditThatSaysTheSameChangesNothing() {
        CalendarEdits same =
                CalendarEdits.none().withOff(LocalDate.of(2026, 11, 4)).withWorking(MONDAY);

        assertThat(calendar.withEdits(same).days(2026)).isEqualTo(calendar.days(2026));
    }

    @Test
    void aDayIsNotBothFreeAndWorked() {
        assertThatThrownBy(() -> new CalendarEdits(Set.of(MONDAY), Set.of(MONDAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CalendarEdits.none().withOff(MONDAY).withWorking(MONDAY))
                .isEqualTo(new CalendarEdits(Set.of(), Set.of(MONDAY)));
        assertThat(CalendarEdits.none().withOff(MONDAY).without(MONDAY)).isEqualTo(CalendarEdits.none());
    }

    private long workingDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(calendar::isWorking).count();
    }
}
