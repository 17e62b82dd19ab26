package ru.srok.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolQuartersTest {

    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
    private static final LocalDate TO = LocalDate.of(2026, 8, 31);

    private final SchoolQuarters quarters = SchoolQuarters.SUGGESTED;

    @Test
    void eachEndsOnItsLastWorkingDay() {
        SchoolQuarters moved = quarters.with(0, new YearSpan(MonthDay.of(9, 1), MonthDay.of(10, 26)));
        assertThat(moved.ends(List.of(0, 1, 2, 3), FROM, TO, WorkingCalendar.federal()))
                .containsExactly(
                        LocalDate.of(2025, 10, 24),
                        LocalDate.of(2025, 12, 30),
                        LocalDate.of(2026, 3, 27),
                        LocalDate.of(2026, 5, 26));
    }

    @Test
    void onlyDaysInsideThePeriodCount() {
        assertThat(quarters.ends(
                        List.of(1, 3), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 30), WorkingCalendar.federal()))
                .containsExactly(LocalDate.of(2026, 5, 26), LocalDate.of(2026, 12, 30));
    }

    @Test
    void thereAreFour() {
        assertThatThrownBy(() -> new SchoolQuarters(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "--07-01, --07-31, 2026-07-01, true",
        "--07-01, --07-31, 2026-07-31, true",
        "--07-01, --07-31, 2026-08-01, false",
        "--12-25, --01-10, 2026-12-25, true",
        "--12-25, --01-10, 2027-01-10, true",
        "--12-25, --01-10, 2027-01-11, false"
    })
    void aSpanMayRunOverNewYear(String from, String to, LocalDate day, boolean inside) {
        YearSpan span = new YearSpan(MonthDay.parse(from), MonthDay.parse(to));
        assertThat(span.contains(day)).isEqualTo(inside);
    }
}
