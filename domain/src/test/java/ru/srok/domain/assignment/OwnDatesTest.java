package ru.srok.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Corrections;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowDifference;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;

class OwnDatesTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T06:00:00Z");
    private static final MemberId ANNA = new MemberId("anna");
    private static final Binding SCHOOLS = new Binding(List.of(AssigneeId.ALL_INSTITUTIONS), ClosingMode.EACH, null);

    private final Town town = new Town();
    private final OwnDates dates = new OwnDates(town.store);
    private Plan plan;

    @BeforeEach
    void aRowOfEverySchoolForTheTenthOfApril() {
        plan = town.row("a", "до 10 апреля 2026", SCHOOLS).switchedOn(MARCH);
        unfold();
    }

    private void unfold() {
        new Unfolding(town.store).unfold(plan, MARCH);
    }

    private Assignment ofSchool(int number) {
        return town.assignment("a", "i:s" + number);
    }

    private boolean agree(String day) {
        return dates.agree(ofSchool(1).id(), LocalDate.parse(day), cause("приказ № 5"))
                .isPresent();
    }

    private static Transitions.Cause cause(String words) {
        return new Transitions.Cause(ANNA, null, "bot", words, null, MARCH, LocalDate.of(2026, 3, 2));
    }

    private void rowMovedTo(String day) {
        Plan before = plan;
        plan = town.store
                .plans()
                .save(Corrections.dated(
                        plan,
                        Corrections.ids(List.of(plan.activities().get(0))),
                        List.of(LocalDate.parse(day)),
                        "перенос"));
        RowDifference.between(before, plan, ANNA, "устно", MARCH).forEach(town.store.rowChanges()::append);
        unfold();
    }

    @Test
    void oneSchoolHasALaterDateAndTheOthersKeepTheirs() {
        assertThat(agree("2026-05-15")).isTrue();

        assertThat(ofSchool(1).due()).isEqualTo("2026-05-15");
        assertThat(ofSchool(1).reportBy()).isEqualTo("2026-05-22");
        assertThat(ofSchool(1).occurrence()).isEqualTo("2026-04-10");
        assertThat(ofSchool(2).due()).isEqualTo("2026-04-10");
    }

    @Test
    void theNightLeavesAnOwnDateAsItIs() {
        agree("2026-05-15");
        List<Assignment> before = town.store.assignments().of(Town.PLAN);

        unfold();

        assertThat(town.store.assignments().of(Town.PLAN)).isEqualTo(before);
    }

    @Test
    void anOwnDateOnADayOffCountsAsTheWorkingDayBefore() {
        agree("2026-05-17");

        assertThat(ofSchool(1).due()).isEqualTo("2026-05-15");
        assertThat(ofSchool(1).ownDate()).contains(LocalDate.of(2026, 5, 17));
    }

    @Test
    void aRowThatIsMovedForEverybodyNeverTakesTimeFromWhoHasAnOwnDate() {
        agree("2026-05-15");

        rowMovedTo("2026-04-24");

        assertThat(ofSchool(1).due()).isEqualTo("2026-05-15");
        assertThat(ofSchool(2).due()).isEqualTo("2026-04-24");
    }

    @Test
    void aRowThatIsMovedBeyondAnOwnDateTakesEverybodyAlong() {
        agree("2026-05-15");

        rowMovedTo("2026-05-29");

        assertThat(ofSchool(1).due()).isEqualTo("2026-05-29");
        assertThat(ofSchool(2).due()).isEqualTo("2026-05-29");
    }

    @Test
    void anOwnDateSurvivesThatTheRowIsStruckOutAndBroughtBack() {
        agree("2026-05-15");
        Plan whole = plan;
        plan = town.store
                .plans()
                .save(whole.withActivities(whole.activities().stream()
                        .map(row -> row.removed(true))
                        .toList()));
        unfold();
        assertThat(ofSchool(1).state()).isEqualTo(AssignmentState.CANCELLED);

        plan = town.store.plans().save(plan.withActivities(whole.activities()));
        unfold();

        assertThat(ofSchool(1).state()).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(ofSchool(1).due()).isEqualTo("2026-05-15");
    }

    @Test
    void goesBackToTheRowsDate() {
        agree("2026-05-15");

        assertThat(dates.giveUp(ofSchool(1).id(), cause("передумали"))).isPresent();

        assertThat(ofSchool(1).due()).isEqualTo("2026-04-10");
        assertThat(ofSchool(1).ownDate()).isEmpty();
        assertThat(dates.giveUp(ofSchool(1).id(), cause("ещё раз"))).isEmpty();
    }

    @Test
    void refusesADateThatGivesNoMoreTimeAndWorkThatIsDone() {
        assertThat(agree("2026-04-10")).isFalse();
        new Transitions(town.store).move(ofSchool(1).id(), Move.REPORT_DONE, cause(""));
        assertThat(agree("2026-05-15")).isFalse();

        assertThat(ofSchool(1).due()).isEqualTo("2026-04-10");
    }

    @Test
    void theHistoryTellsWhoAgreedItAndOnWhatBasis() {
        agree("2026-05-15");

        assertThat(town.store.history().of(ofSchool(1).id())).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(ANNA);
            assertThat(entry.note()).isEqualTo("приказ № 5");
            assertThat(entry.to()).isEqualTo(entry.from());
        });
    }

    @Test
    void roundsSpeakOfTheOwnDate() {
        agree("2026-05-15");
        Rounds rounds = new Rounds(town.store, ReminderPolicy.DEFAULT);
        var workspace = town.store.workspaces().find(Town.WORKSPACE).orElseThrow();

        var printed = rounds.of(workspace, LocalDate.of(2026, 4, 10));
        var own = rounds.of(workspace, LocalDate.of(2026, 5, 15));

        assertThat(printed).doesNotContainKey(new MemberId("h1")).containsKey(new MemberId("h2"));
        assertThat(own.get(new MemberId("h1")).all())
                .extracting(Assignment::due)
                .containsExactly(LocalDate.of(2026, 5, 15));
    }
}
