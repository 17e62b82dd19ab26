package ru.srok.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;

class ReportingTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T06:00:00Z");

    private final Town town = new Town();
    private final Reporting reporting = new Reporting(town.store, new Numbers()::next);

    private static final class Numbers {
        private int last;

        String next() {
            last++;
            return "report" + last;
        }
    }

    private void plan(ClosingMode mode, AssigneeId... assignees) {
        new Unfolding(town.store)
                .unfold(
                        town.row("a", "апрель 2026", new Binding(List.of(assignees), mode, null))
                                .switchedOn(MARCH),
                        MARCH);
    }

    private Reporting.Outcome report(ReportKind kind, String who, String assignee) {
        Assignment row = town.assignment("a", assignee);
        Report draft = reporting.begin(town.who(who), List.of(row.id()), MARCH);
        return reporting.send(draft.saying(kind, MARCH), MARCH);
    }

    private AssignmentState state(String assignee) {
        return town.state("a", assignee);
    }

    @Test
    void closesWithoutReviewWhereThereIsNone() {
        plan(ClosingMode.EACH, AssigneeId.ALL_INSTITUTIONS);

        report(ReportKind.DONE, "h1", "i:s1");

        assertThat(state("i:s1")).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(state("i:s2")).isEqualTo(AssignmentState.NOT_STARTED);
    }

    @Test
    void waitsForReviewWhereThereIsOne() {
        Workspace workspace = town.store.workspaces().all().get(0);
        town.store.workspaces().save(workspace.withSettings(workspace.settings().withReview(true)));
        plan(ClosingMode.EACH, AssigneeId.ALL_INSTITUTIONS);

        report(ReportKind.DONE, "h1", "i:s1");

        assertThat(state("i:s1")).isEqualTo(AssignmentState.REPORTED);
    }

    @Test
    void theLeadClosesTheRowForAllAndOpensItAgain() {
        plan(ClosingMode.LEAD, AssigneeId.of(new MemberId("boris")), AssigneeId.ALL_INSTITUTIONS);

        Report sent = report(ReportKind.DONE, "boris", "m:boris").report();
        assertThat(state("i:s1")).isEqualTo(AssignmentState.CLOSED_BY_OTHER);
        reporting.takeBack(sent, MARCH);

        assertThat(state("m:boris")).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(state("i:s1")).isEqualTo(AssignmentState.NOT_STARTED);
    }

    @Test
    void enoughSchoolsCloseTheRow() {
        plan(ClosingMode.atLeast(2, false), AssigneeId.ALL_INSTITUTIONS);

        report(ReportKind.DONE, "h1", "i:s1");
        assertThat(state("i:s3")).isEqualTo(AssignmentState.NOT_STARTED);
        report(ReportKind.DONE, "h2", "i:s2");

        assertThat(state("i:s3")).isEqualTo(AssignmentState.CLOSED_BY_OTHER);
    }

    @Test
    void cannotChangesNoStateAndIsRemembered() {
        plan(ClosingMode.EACH, AssigneeId.ALL_INSTITUTIONS);
        Report draft = reporting
                .begin(town.who("h1"), List.of(town.assignment("a", "i:s1").id()), MARCH)
                .with(List.of(new Report.TextPart("7", "карантин")), List.of(), MARCH);

        reporting.send(draft.saying(ReportKind.CANNOT, MARCH), MARCH);

        assertThat(state("i:s1")).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(town.assignment("a", "i:s1").progress().cannot()).isEqualTo("карантин");
    }

    @Test
    void sendingAgainAfterACrashChangesNothing() {
        plan(ClosingMode.EACH, AssigneeId.ALL_INSTITUTIONS);
        Reporting.Outcome first = report(ReportKind.DONE, "h1", "i:s1");
        Assignment after = town.assignment("a", "i:s1");

        reporting.send(first.report(), MARCH);

        assertThat(town.assignment("a", "i:s1")).isEqualTo(after);
        assertThat(town.store.history().of(after.id())).hasSize(2);
    }

    @Test
    void aRowThatWasClosedMeanwhileIsNamed() {
        plan(ClosingMode.ANY_ONE, AssigneeId.ALL_INSTITUTIONS);
        report(ReportKind.DONE, "h1", "i:s1");

        assertThat(report(ReportKind.DONE, "h2", "i:s2").unchanged())
                .containsExactly(town.assignment("a", "i:s2").id());
    }

    @Test
    void whatCameByPhoneIsEnteredInTheirPlace() {
        plan(ClosingMode.EACH, AssigneeId.ALL_INSTITUTIONS);
        Assignment row = town.assignment("a", "i:s1");

        reporting.enter(
                new Entered(town.who("anna"), town.who("h1"), List.of(row.id()), ReportKind.DONE, "провели", "phone"),
                MARCH);

        assertThat(state("i:s1")).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(town.store.history().of(row.id()).get(0).channel()).isEqualTo("phone");
        assertThat(town.store.history().of(row.id()).get(0).onBehalfOf()).isEqualTo(new MemberId("h1"));
    }
}
