package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.calendar.WorkingCalendar;

class ReminderPolicyTest {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final WorkingCalendar calendar = WorkingCalendar.federal();
    private final Town town = new Town();

    private Assignment due(String phrase) {
        Joining.on(town.row("a", phrase, Joining.BORIS), "2026-03-02");
        return town.assignment("a", "m:boris");
    }

    private List<String> spokenOf(Assignment one, String from) {
        return LocalDate.parse(from)
                .datesUntil(LAST)
                .filter(calendar::isWorking)
                .filter(day -> ReminderPolicy.DEFAULT.speaksOf(one, day, calendar))
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void speaksOnTheDaysOfTheDesignAndNeverAgain() {
        Assignment one = due("до 16.04.2026");

        assertThat(one.reportBy()).isEqualTo("2026-04-23");
        assertThat(spokenOf(one, "2026-03-01"))
                .containsExactly(
                        "2026-04-06",
                        "2026-04-13",
                        "2026-04-16",
                        "2026-04-20",
                        "2026-04-23",
                        "2026-04-24",
                        "2026-04-28",
                        "2026-05-04",
                        "2026-05-07");
    }

    @Test
    void theFirstWorkingDayOfAWeekIsTuesdayAfterAHoliday() {
        assertThat(spokenOf(due("до 20.03.2026"), "2026-03-01")).startsWith("2026-03-10", "2026-03-16");
    }

    @Test
    void aDayOffCountsAsTheWorkingDayBefore() {
        LocalDate saturday = LocalDate.of(2026, 4, 18);
        Assignment one = due("до 16.04.2026").movedTo(saturday, saturday);

        assertThat(spokenOf(one, "2026-04-07"))
                .startsWith("2026-04-13", "2026-04-14", "2026-04-17", "2026-04-20", "2026-04-22");
    }

    @Test
    void countsLatenessInWorkingDays() {
        Assignment one = due("до 16.04.2026");

        assertThat(ReminderPolicy.daysLate(one, LocalDate.of(2026, 4, 23), calendar))
                .isZero();
        assertThat(ReminderPolicy.daysLate(one, LocalDate.of(2026, 4, 27), calendar))
                .isEqualTo(2);
    }

    @Test
    void givesUpAfterTheLastReminder() {
        Assignment one = due("до 16.04.2026");

        assertThat(ReminderPolicy.DEFAULT.isGivenUp(one, LocalDate.of(2026, 5, 7), calendar))
                .isFalse();
        assertThat(ReminderPolicy.DEFAULT.isGivenUp(one, LocalDate.of(2026, 5, 8), calendar))
                .isTrue();
    }
}
