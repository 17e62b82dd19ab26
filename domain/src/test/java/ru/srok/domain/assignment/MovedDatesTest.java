package ru.srok.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Corrections;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowDifference;
import ru.srok.domain.reminder.Joining;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;

class MovedDatesTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T06:00:00Z");
    private static final MemberId ANNA = new MemberId("anna");

    private final Town town = new Town();
    private Plan plan;
    private int days;

    MovedDatesTest() {
        town.row("a", "до 10 апреля 2026", Joining.EACH);
        Joining.join(town, "h1");
        plan = Joining.on(town, "2026-03-02");
    }

    private void due(String... dates) {
        List<LocalDate> wanted = Stream.of(dates).map(LocalDate::parse).toList();
        Plan before = plan;
        days++;
        Instant now = MARCH.plusSeconds(days);
        plan = town.store
                .plans()
                .save(Corrections.dated(
                        plan, Corrections.ids(List.of(plan.activities().get(0))), wanted, "перенос"));
        RowDifference.between(before, plan, ANNA, "устно", now).forEach(town.store.rowChanges()::append);
        unfold(now);
    }

    private void unfold(Instant now) {
        new Unfolding(town.store).unfold(plan, now);
    }

    private List<Assignment> ofSchoolOne() {
        return town.store.assignments().of(Town.PLAN).stream()
                .filter(one -> one.assignee().value().equals("i:s1"))
                .toList();
    }

    private Report report(ReportKind kind) {
        Reporting reporting = new Reporting(town.store, () -> "report1234567890");
        Assignment row = town.assignment("a", "i:s1");
        Report draft = reporting.begin(town.who("h1"), List.of(row.id()), MARCH);
        reporting.send(draft.saying(kind, MARCH), MARCH);
        return town.store.reports().of(Town.WORKSPACE).get(0);
    }

    @Test
    void progressReportAndColleagueSurvive() {
        Report report = report(ReportKind.PROGRESS);
        Assignment handed =
                town.store.assignments().save(town.assignment("a", "i:s1").handedTo(new MemberId("boris")));
        int entries = town.store.history().of(handed.id()).size();

        due("2026-04-24");

        assertThat(ofSchoolOne()).hasSize(1);
        Assignment moved = town.assignment("a", "i:s1");
        assertThat(moved.id()).isEqualTo(handed.id());
        assertThat(moved.due()).isEqualTo("2026-04-24");
        assertThat(moved.reportBy()).isEqualTo("2026-05-04");
        assertThat(moved.occurrence()).isEqualTo("2026-04-10");
        assertThat(moved.progress()).isEqualTo(handed.progress());
        assertThat(moved.lastReport()).contains(report.id());
        assertThat(moved.deputy()).contains(new MemberId("boris"));
        assertThat(town.store.history().of(moved.id())).hasSize(entries).isNotEmpty();
    }

    @Test
    void unfoldingAgainChangesNothing() {
        due("2026-04-24");
        List<Assignment> once = town.store.assignments().of(Town.PLAN);

        unfold(MARCH.plusSeconds(60));

        assertThat(town.store.assignments().of(Town.PLAN)).isEqualTo(once);
    }

    @Test
    void theNextRoundNamesTheNewDate() {
        due("2026-04-24");

        Workspace workspace = town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
        Rounds rounds = new Rounds(town.store, ReminderPolicy.DEFAULT);
        assertThat(rounds.of(workspace, LocalDate.of(2026, 4, 10))).isEmpty();
        assertThat(rounds.of(workspace, LocalDate.of(2026, 4, 24))
                        .get(new MemberId("h1"))
                        .all())
                .extracting(Assignment::due)
                .containsExactly(LocalDate.of(2026, 4, 24));
    }

    @Test
    void movedTwiceAndMovedBackItIsStillTheSame() {
        AssignmentId id = town.assignment("a", "i:s1").id();

        due("2026-04-24");
        due("2026-04-29");
        assertThat(ofSchoolOne()).extracting(Assignment::id).containsExactly(id);
        assertThat(town.days("a", "i:s1")).containsExactly(LocalDate.of(2026, 4, 29));

        due("2026-04-10");
        assertThat(ofSchoolOne()).extracting(Assignment::id).containsExactly(id);
        assertThat(town.days("a", "i:s1")).containsExactly(LocalDate.of(2026, 4, 10));
    }

    @Test
    void movedBeyondTheSixtyDaysItIsKept() {
        report(ReportKind.PROGRESS);

        due("2026-12-10");
        unfold(MARCH.plusSeconds(86_400));

        assertThat(ofSchoolOne()).hasSize(1);
        assertThat(town.state("a", "i:s1")).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(town.days("a", "i:s1")).containsExactly(LocalDate.of(2026, 12, 10));
    }

    @Test
    void whatIsDoneStaysDoneAndKeepsItsDay() {
        report(ReportKind.DONE);

        due("2026-04-24");

        assertThat(ofSchoolOne()).hasSize(1);
        assertThat(town.state("a", "i:s1")).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(town.days("a", "i:s1")).containsExactly(LocalDate.of(2026, 4, 10));
        assertThat(town.days("a", "i:s2")).containsExactly(LocalDate.of(2026, 4, 24));
    }

    @Test
    void aDayMoreIsAnotherAssignmentAndADayLessIsCancelled() {
        due("2026-04-10", "2026-04-24");
        assertThat(town.days("a", "i:s1"))
                .containsExactlyInAnyOrder(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 24));

        due("2026-04-24");
        assertThat(ofSchoolOne())
                .extracting(one -> one.occurrence().getDayOfMonth() + " " + one.state())
                .containsExactlyInAnyOrder("10 CANCELLED", "24 NOT_STARTED");
    }

    @Test
    void aRowStruckOutAndTakenBackGoesOnWhereItWas() {
        report(ReportKind.PROGRESS);
        Plan struck = Corrections.struckOut(plan, plan.activities().get(0).id(), "устно");
        new Unfolding(town.store).unfold(struck, MARCH);
        assertThat(town.state("a", "i:s1")).isEqualTo(AssignmentState.CANCELLED);

        new Unfolding(town.store)
                .unfold(Corrections.restored(struck, plan.activities().get(0).id()), MARCH);

        assertThat(town.state("a", "i:s1")).isEqualTo(AssignmentState.IN_PROGRESS);
    }
}
