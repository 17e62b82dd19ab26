package ru.srok.domain.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.PlanFigures;

/** Holds the figures of status and digest on random plans to a slow and obvious count. */
class SummariesPropertyTest {

    private static final int TRIES = 300;

    @Provide
    Arbitrary<RandomTown.Chance> chances() {
        Arbitrary<Integer> phrase = Arbitraries.integers().between(0, RandomTown.PHRASES.size() - 1);
        Arbitrary<Integer> binding = Arbitraries.integers().between(0, RandomTown.BINDINGS.size() - 1);
        Arbitrary<RandomTown.Row> row = Arbitraries.of(1, 1, 1, 2, 3)
                .flatMap(parts -> Combinators.combine(
                                phrase.list().ofSize(parts), binding.list().ofSize(parts))
                        .as(RandomTown.Row::new));
        Arbitrary<RandomTown.Deed> deed = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, Move.values().length + 2),
                        Arbitraries.integers().between(0, 90))
                .as(RandomTown.Deed::new);
        return Combinators.combine(
                        row.list().ofMinSize(1).ofMaxSize(8),
                        deed.list().ofMaxSize(25),
                        Arbitraries.of(PastChoice.class),
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.integers().between(0, 120))
                .as(RandomTown.Chance::new);
    }

    @Property(tries = TRIES)
    void everyRowAsPrintedStandsInExactlyOneState(@ForAll("chances") RandomTown.Chance chance) {
        RandomTown town = new RandomTown(chance);
        PlanSummary summary = town.summary();
        SlowCount slow = new SlowCount(town);

        assertThat(summary.rows())
                .extracting(PlanSummary.RowLine::state)
                .isEqualTo(slow.states())
                .hasSize(chance.rows().size());
        assertThat(Arrays.stream(RowState.values()).mapToInt(summary::rowsIn).sum())
                .isEqualTo(chance.rows().size());
        PlanFigures overview = PlanFigures.of(town.plan, town.today, WorkingCalendar.federal());
        assertThat(overview.rows()).isEqualTo(summary.rows().size());
        assertThat(overview.dateless()).isEqualTo(summary.rowsIn(RowState.UNDATED));
    }

    @Property(tries = TRIES)
    void everyReportIsCountedOnce(@ForAll("chances") RandomTown.Chance chance) {
        RandomTown town = new RandomTown(chance);
        PlanSummary summary = town.summary();
        SlowCount slow = new SlowCount(town);
        List<Assignment> awaited = slow.awaited();

        assertThat(Arrays.stream(AssignmentState.values())
                        .mapToInt(summary::assignmentsIn)
                        .sum())
                .isEqualTo(awaited.size());
        assertThat(summary.marked(Mark.OVERDUE)).isEqualTo(count(awaited, slow::isLate));
        DueReports due = DueReports.of(summary.assignments(), town.today);
        List<Assignment> asked = awaited.stream()
                .filter(one -> !one.due().isAfter(town.today)
                        && one.state() != AssignmentState.CANCELLED
                        && one.state() != AssignmentState.CLOSED_BY_OTHER)
                .toList();
        assertThat(due.total()).isEqualTo(asked.size());
        assertThat(due.declined()).isEqualTo(count(asked, one -> one.state() == AssignmentState.DECLINED));
        assertThat(due.missing()).isEqualTo(count(asked, SlowCount::isOpen));
        assertThat(due.late()).isEqualTo(count(asked, one -> one.state().isDone() && cameAfter(one)));
        assertThat(due.inTime()).isEqualTo(count(asked, one -> one.state().isDone() && !cameAfter(one)));
    }

    @Property(tries = TRIES)
    void theDigestSaysWhatIsNearAndWhoIsToBeLookedAfter(@ForAll("chances") RandomTown.Chance chance) {
        RandomTown town = new RandomTown(chance);
        SlowCount slow = new SlowCount(town);
        SlowHistory history = new SlowHistory(town);
        List<Assignment> awaited = slow.awaited();

        DigestFigures digest = digest(town);

        assertThat(ids(digest.thisWeek())).isEqualTo(List.copyOf(slow.awaitedUntil(slow.sunday())));
        assertThat(ids(digest.ahead())).isEqualTo(List.copyOf(slow.awaitedUntil(town.today.plusDays(14))));
        assertThat(digest.silent()).isEqualTo(assignees(awaited, history::isSilent));
        assertThat(digest.notConnected())
                .isEqualTo(assignees(
                        awaited,
                        one -> SlowCount.isOpen(one) && history.reached(one).equals("nobody")));
        assertThat(digest.unreachable())
                .isEqualTo(assignees(
                        awaited,
                        one -> SlowCount.isOpen(one) && history.reached(one).equals("blocked")));
        assertThat(digest.toCall()).hasSize(assignees(awaited, history::mustBeCalled));
        assertThat(digest.toCall().stream().mapToInt(AssigneeCount::count).sum())
                .isEqualTo(count(awaited, history::mustBeCalled));
    }

    @Property(tries = TRIES)
    void theDigestSaysWhatHasChanged(@ForAll("chances") RandomTown.Chance chance) {
        RandomTown town = new RandomTown(chance);
        SlowCount slow = new SlowCount(town);
        SlowHistory history = new SlowHistory(town);
        List<Assignment> awaited = slow.awaited();
        LocalDate since = town.today.minusDays(7);

        WeekChanges changes = digest(town).changes();

        assertThat(changes.switchedOn()).isEqualTo(chance.days() <= 7);
        assertThat(changes.reported()).hasSize(count(awaited, one -> history.wasReported(one, since)));
        assertThat(changes.late())
                .hasSize(count(
                        awaited, one -> slow.isLate(one) && !one.reportBy().isBefore(since.minusDays(1))));
        assertThat(changes.declined())
                .hasSize(count(awaited, one -> history.cameTo(one, AssignmentState.DECLINED, since)));
        assertThat(changes.cancelled())
                .hasSize(count(awaited, one -> history.cameTo(one, AssignmentState.CANCELLED, since)));
        assertThat(changes.cannot()).hasSize(count(awaited, one -> history.saidCannot(one, since)));
        assertThat(changes.returned()).hasSize(count(awaited, one -> history.wasReturned(one, since)));
    }

    private static DigestFigures digest(RandomTown town) {
        return DigestFigures.of(town.summary(), town.workspace(), town.today, town.town.store);
    }

    private static List<String> ids(List<ComingRow> rows) {
        return rows.stream().map(row -> row.row().activity().id().value()).toList();
    }

    private static boolean cameAfter(Assignment one) {
        LocalDate done = one.progress().doneOn();
        return done != null && done.isAfter(one.reportBy());
    }

    private static int count(List<Assignment> all, Predicate<Assignment> fits) {
        return (int) all.stream().filter(fits).count();
    }

    private static int assignees(List<Assignment> all, Predicate<Assignment> fits) {
        return (int)
                all.stream().filter(fits).map(Assignment::assignee).distinct().count();
    }
}
