package ru.srok.bot.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.plan.Activity;

/** Twelve months of forty schools in virtual time, held against a slow reading of the rules. */
class YearOfRoundsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate FIRST = LocalDate.of(YearPlan.YEAR, 1, 9);
    private static final LocalDate LAST = LocalDate.of(YearPlan.YEAR + 1, 1, 31);
    private static final int SCHOOLS = 40;

    @ParameterizedTest
    @ValueSource(longs = 1)
    void everyReminderOfAnInventedPlanIsAsThePolicySays(long seed) {
        Random random = new Random(seed);
        check("invented plan, seed " + seed, YearPlan.invented(random), random);
    }

    @Test
    void everyReminderOfTheLargestRealPlanIsAsThePolicySays() throws IOException {
        Random random = new Random(3);
        List<Activity> rows = YearPlan.real(random);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(YearPlan.ROWS);
        check("largest real plan, seed 3", rows, random);
    }

    private static void check(String name, List<Activity> rows, Random random) {
        YearRun run = new YearRun(YearTown.inMemory(MOSCOW, SCHOOLS), FIRST, LAST).plan(rows, random);
        YearEvents events = new YearEvents(run, random).all();

        run.run();

        WeekCounts counts = new WeekCounts(run);
        System.out.println(counts.report(name));
        assertThat(run.expectedMessages()).isGreaterThan(1_000);
        assertThat(run.differences()).isEmpty();
        assertThat(run.sent).extracting(one -> one.message().id()).doesNotHaveDuplicates();
        assertThat(run.sent.stream().filter(one -> !isProper(one, run)))
                .extracting(one -> one.message().id())
                .isEmpty();
        events.check();
        // A week without anything to say has none.
        assertThat(digests(run)).hasSizeGreaterThan(40).doesNotHaveDuplicates().isSubsetOf(digestDays());
        assertThat(WeekCounts.median(counts.headWeeks())).isLessThanOrEqualTo(2);
        double[] averages = counts.headAverages();
        assertThat(averages[averages.length / 2]).isLessThanOrEqualTo(2);
    }

    /** On a working day and not in quiet hours; rounds at eight on days that are not quiet, digests at nine. */
    private static boolean isProper(YearRun.Sent one, YearRun run) {
        ZonedDateTime at = one.at().atZone(MOSCOW);
        LocalDate day = at.toLocalDate();
        boolean wished = "evening".equals(one.message().references().get("type"));
        boolean onItsHour = switch (one.message().kind()) {
            case ROUND -> at.toLocalTime().equals(LocalTime.of(8, 0));
            case DIGEST -> at.toLocalTime().equals(LocalTime.of(9, 0));
            case REMINDER -> at.toLocalTime().equals(wished ? LocalTime.of(18, 0) : LocalTime.of(8, 0));
            default -> at.getHour() >= 8 && at.getHour() < 20;
        };
        // Coordinators have their digest in the quiet too.
        boolean quiet = run.quietDates.contains(day) && one.message().kind() != OutboxMessage.Kind.DIGEST;
        return onItsHour && !quiet && WorkingCalendar.federal().isWorking(day);
    }

    private static List<LocalDate> digests(YearRun run) {
        return run.sent.stream()
                .filter(one -> one.message().kind() == OutboxMessage.Kind.DIGEST)
                .map(one -> one.at().atZone(MOSCOW).toLocalDate())
                .toList();
    }

    /** Each Monday, or the first working day after it. */
    private static List<LocalDate> digestDays() {
        return Stream.iterate(LocalDate.of(YearPlan.YEAR, 1, 16), day -> day.plusWeeks(1))
                .takeWhile(day -> !day.isAfter(LAST))
                .map(day -> {
                    LocalDate worked = day;
                    while (!WorkingCalendar.federal().isWorking(worked)) {
                        worked = worked.plusDays(1);
                    }
                    return worked;
                })
                .distinct()
                .toList();
    }
}
