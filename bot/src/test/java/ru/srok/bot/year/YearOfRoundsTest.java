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
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowColumn;

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
        events(run, random);

        run.run();

        WeekCounts counts = new WeekCounts(run);
        System.out.println(counts.report(name));
        assertThat(run.expectedMessages()).isGreaterThan(1_000);
        assertThat(run.differences()).isEmpty();
        assertThat(run.sent).extracting(one -> one.message().id()).doesNotHaveDuplicates();
        assertThat(run.sent).allMatch(one -> isProper(one));
        // A week without anything to say has none.
        assertThat(digests(run)).hasSizeGreaterThan(40).doesNotHaveDuplicates().isSubsetOf(digestDays());
        assertThat(WeekCounts.median(counts.headWeeks())).isLessThanOrEqualTo(2);
        double[] averages = counts.headAverages();
        assertThat(averages[averages.length / 2]).isLessThanOrEqualTo(2);
    }

    /** On a working day and not in quiet hours; rounds at eight, digests at nine. */
    private static boolean isProper(YearRun.Sent one) {
        ZonedDateTime at = one.at().atZone(MOSCOW);
        boolean onItsHour = switch (one.message().kind()) {
            case ROUND -> at.toLocalTime().equals(LocalTime.of(8, 0));
            case DIGEST -> at.toLocalTime().equals(LocalTime.of(9, 0));
            default -> at.getHour() >= 8 && at.getHour() < 20;
        };
        return onItsHour && WorkingCalendar.federal().isWorking(at.toLocalDate());
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

    /** A head leaves, a head blocks the bot, dates are moved, a row is struck out. */
    private static void events(YearRun run, Random random) {
        LocalDate leaves = LocalDate.of(YearPlan.YEAR, 9, 1);
        run.at(leaves, () -> {
            run.town.store.members().save(run.town.who("h7").departed());
            run.town.joined(YearTown.head("h7b", 7));
        });
        run.person(AssigneeId.of(YearTown.school(7)), leaves, new MemberId("h7b"));
        LocalDate blocks = LocalDate.of(YearPlan.YEAR, 4, 3);
        run.at(blocks, () -> block(run));
        run.person(AssigneeId.of(YearTown.school(13)), blocks, null);
        LocalDate moves = LocalDate.of(YearPlan.YEAR, 5, 16);
        run.at(moves, () -> move(run, moves, random));
        LocalDate strikes = LocalDate.of(YearPlan.YEAR, 10, 3);
        run.at(strikes, () -> strike(run, strikes));
    }

    private static void block(YearRun run) {
        var account = YearTown.account(new MemberId("h13"));
        var accounts = run.town.store.accounts();
        accounts.save(accounts.find(account).orElseThrow().reachable(false));
    }

    /** Rows of one date in the month ahead are moved by two weeks or so, each second of them. */
    private static void move(YearRun run, LocalDate today, Random random) {
        Plan plan = run.town.store.plans().find(YearTown.PLAN).orElseThrow();
        List<Activity> rows = plan.activities().stream()
                .map(row -> isInTheMonthAhead(row, today) && random.nextBoolean()
                        ? moved(run, row, today, 10 + random.nextInt(8))
                        : row)
                .toList();
        assertThat(rows).isNotEqualTo(plan.activities());
        run.town.store.plans().save(plan.withActivities(rows));
    }

    private static boolean isInTheMonthAhead(Activity row, LocalDate today) {
        List<LocalDate> days = row.deadline().certainDue();
        return days.size() == 1 && days.get(0).isAfter(today) && days.get(0).isBefore(today.plusMonths(1));
    }

    private static Activity moved(YearRun run, Activity row, LocalDate today, int days) {
        LocalDate before = row.deadline().certainDue().get(0);
        LocalDate after = before.plusDays(days);
        run.town
                .store
                .rowChanges()
                .append(new RowChange(
                        "move-" + row.id().value(),
                        YearTown.ID,
                        YearTown.PLAN,
                        row.id(),
                        RowColumn.DEADLINE,
                        before.toString(),
                        after.toString(),
                        "устно",
                        new MemberId("anna"),
                        run.town.at(today, 12)));
        run.duties.stream()
                .filter(duty -> duty.row.id().equals(row.id()) && duty.ended == null)
                .forEach(duty -> {
                    duty.due = run.slow().due(after);
                    duty.reportBy = run.slow().reportBy(duty.due);
                });
        return row.withDeadline(row.deadline().settledAs(after.toString(), List.of(after)));
    }

    private static void strike(YearRun run, LocalDate today) {
        Plan plan = run.town.store.plans().find(YearTown.PLAN).orElseThrow();
        List<Activity> rows = plan.activities().stream()
                .map(row -> row.id().value().equals("r12") ? row.removed(true) : row)
                .toList();
        run.town.store.plans().save(plan.withActivities(rows));
        run.duties.stream()
                .filter(duty -> duty.row.id().value().equals("r12") && duty.ended == null)
                .forEach(duty -> duty.ended = today);
    }
}
