package ru.srok.domain.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.reminder.Joining;

class SummariesTest {

    private static final Binding OUTSIDE = new Binding(List.of(), ClosingMode.EXTERNAL, null);

    private final Town town = new Town();
    private Plan plan;

    private void on(String day) {
        plan = Joining.on(town, day);
    }

    private void move(String day, String row, String assignee, Move move) {
        new Transitions(town.store)
                .move(
                        town.assignment(row, assignee).id(),
                        move,
                        Transitions.Cause.system(Joining.at(day, 10), LocalDate.parse(day)));
    }

    private PlanSummary at(String day) {
        Workspace workspace = town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
        return new Summaries(town.store).of(workspace, plan, LocalDate.parse(day));
    }

    private RowState state(String day, String row) {
        return at(day).rows().stream()
                .filter(line -> line.activity().id().value().equals(row))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void aRowGoesFromAheadToOverdueToDone() {
        town.row("a", "до 16.04.2026", Joining.BORIS);
        on("2026-03-02");

        assertThat(state("2026-04-16", "a")).isEqualTo(RowState.AHEAD);
        assertThat(state("2026-04-23", "a")).isEqualTo(RowState.AHEAD);
        assertThat(state("2026-04-24", "a")).isEqualTo(RowState.OVERDUE);
        move("2026-04-24", "a", "m:boris", Move.REPORT_DONE);
        assertThat(state("2026-04-24", "a")).isEqualTo(RowState.DONE);
    }

    @Test
    void whatIsDoneAheadOfItsDayIsDone() {
        town.row("a", "до 16.04.2026", Joining.BORIS);
        on("2026-03-02");

        move("2026-03-03", "a", "m:boris", Move.REPORT_DONE);

        assertThat(state("2026-03-03", "a")).isEqualTo(RowState.DONE);
    }

    @Test
    void aRepeatedRowStaysAheadWhileAnyDayIsLeft() {
        town.row("a", "до 25 числа каждого месяца", Joining.BORIS);
        on("2026-03-02");

        move("2026-03-03", "a", "m:boris", Move.REPORT_DONE);

        assertThat(state("2026-03-25", "a")).isEqualTo(RowState.AHEAD);
    }

    @Test
    void oneMissingSchoolKeepsARowOverdueAndADeclinedOneToo() {
        town.row("a", "до 16.04.2026", Joining.EACH);
        on("2026-03-02");
        move("2026-04-01", "a", "i:s1", Move.REPORT_DONE);
        move("2026-04-01", "a", "i:s2", Move.REPORT_DONE);
        move("2026-04-01", "a", "i:s3", Move.DECLINE);

        assertThat(state("2026-04-24", "a")).isEqualTo(RowState.OVERDUE);
        assertThat(at("2026-04-24").marked(Mark.OVERDUE)).isZero();
        assertThat(at("2026-04-24").assignmentsIn(AssignmentState.DECLINED)).isEqualTo(1);
    }

    @Test
    void knowsRowsWithoutDayPersonOrBusiness() {
        town.row("open", "в течение года", Joining.BORIS)
                .row("outside", "до 16.04.2026", OUTSIDE)
                .row("nobody", "до 16.04.2026", Binding.NOBODY);
        on("2026-03-02");

        assertThat(state("2026-04-15", "open")).isEqualTo(RowState.UNDATED);
        assertThat(state("2026-04-15", "outside")).isEqualTo(RowState.EXTERNAL);
        assertThat(state("2026-04-15", "nobody")).isEqualTo(RowState.AHEAD);
        assertThat(state("2026-04-16", "nobody")).isEqualTo(RowState.NOBODY);
    }

    @Test
    void thePastIsAsTheCoordinatorSettledIt() {
        town.row("a", "до 10.02.2026", Joining.BORIS);
        on("2026-03-02");
        assertThat(state("2026-03-03", "a")).isEqualTo(RowState.NOT_KEPT);

        plan = town.store.plans().save(plan.withPast(PastChoice.DONE_EARLIER, null));
        assertThat(state("2026-03-03", "a")).isEqualTo(RowState.DONE);

        plan = town.store.plans().save(plan.withPast(PastChoice.ASK, LocalDate.of(2026, 3, 20)));
        new Unfolding(town.store).unfold(plan, Joining.at("2026-03-03", 3));
        assertThat(state("2026-03-20", "a")).isEqualTo(RowState.AHEAD);
        assertThat(state("2026-03-21", "a")).isEqualTo(RowState.OVERDUE);
        move("2026-03-23", "a", "m:boris", Move.REPORT_DONE);
        assertThat(state("2026-03-23", "a")).isEqualTo(RowState.DONE);
    }

    @Test
    void aRowWithPartsIsOneRowAndStandsWhereTheWorstOfThemDoes() {
        town.rowWithParts(
                "a",
                List.of("до 16.04.2026", "до 16.11.2026", "по запросу"),
                List.of(Joining.BORIS, Joining.BORIS, Joining.BORIS));
        on("2026-03-02");

        assertThat(at("2026-04-16").rows()).hasSize(1);
        assertThat(state("2026-04-16", "a")).isEqualTo(RowState.AHEAD);
        assertThat(state("2026-04-24", "a")).isEqualTo(RowState.OVERDUE);
        move("2026-04-24", "a/1", "m:boris", Move.REPORT_DONE);
        assertThat(state("2026-04-24", "a")).isEqualTo(RowState.AHEAD);
    }

    @Test
    void aDayOffCountsAsTheWorkingDayBefore() {
        town.row("nobody", "до 15.03.2026", Binding.NOBODY);
        on("2026-03-02");

        assertThat(state("2026-03-12", "nobody")).isEqualTo(RowState.AHEAD);
        assertThat(state("2026-03-13", "nobody")).isEqualTo(RowState.NOBODY);
    }

    @Test
    void aCoAssigneeIsNotCounted() {
        town.row("a", "до 16.04.2026", Joining.lead("boris", "anna"));
        on("2026-03-02");

        assertThat(at("2026-03-03").assignments()).hasSize(1);
    }
}
