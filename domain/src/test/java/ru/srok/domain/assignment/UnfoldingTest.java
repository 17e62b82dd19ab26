package ru.srok.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;

class UnfoldingTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T06:00:00Z");
    private static final AssigneeId BORIS = AssigneeId.of(new MemberId("boris"));
    private static final Binding SCHOOLS = new Binding(List.of(AssigneeId.ALL_INSTITUTIONS), ClosingMode.EACH, null);
    private static final Binding BORIS_LEADS =
            new Binding(List.of(AssigneeId.ALL_INSTITUTIONS, BORIS), ClosingMode.LEAD, null);

    private final Town town = new Town();

    private void unfold(Plan plan) {
        new Unfolding(town.store).unfold(plan, MARCH);
    }

    @Test
    void givesEachSchoolItsOwnAssignment() {
        unfold(town.row("a", "апрель 2026", SCHOOLS).switchedOn(MARCH));

        assertThat(town.store.assignments().of(Town.PLAN))
                .extracting(one -> one.assignee().value())
                .containsExactlyInAnyOrder("i:s1", "i:s2", "i:s3");
    }

    @Test
    void letsThePersonOfTheDepartmentLead() {
        unfold(town.row("a", "апрель 2026", BORIS_LEADS).switchedOn(MARCH));

        assertThat(town.assignment("a", "m:boris").lead()).isTrue();
        assertThat(town.assignment("a", "i:s1").lead()).isFalse();
    }

    @Test
    void aDueDateOnADayOffCountsAsTheWorkingDayBefore() {
        unfold(town.row("a", "до 12 апреля 2026", BORIS_LEADS).switchedOn(MARCH));

        assertThat(town.assignment("a", "m:boris").due()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(town.assignment("a", "m:boris").occurrence()).isEqualTo(LocalDate.of(2026, 4, 12));
        assertThat(town.assignment("a", "m:boris").reportBy()).isEqualTo(LocalDate.of(2026, 4, 17));
    }

    @Test
    void looksSixtyDaysAhead() {
        unfold(town.row("a", "ежемесячно", BORIS_LEADS).switchedOn(MARCH));

        assertThat(town.days("a", "m:boris")).containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30));
    }

    @Test
    void twiceChangesNothing() {
        Plan plan = town.row("a", "ежемесячно", SCHOOLS).switchedOn(MARCH);
        unfold(plan);
        List<Assignment> once = town.store.assignments().of(Town.PLAN);

        unfold(plan);

        assertThat(town.store.assignments().of(Town.PLAN)).isEqualTo(once);
    }

    @Test
    void anOpenPhraseMakesNothing() {
        unfold(town.row("a", "в течение года", SCHOOLS).switchedOn(MARCH));

        assertThat(town.store.assignments().of(Town.PLAN)).isEmpty();
    }

    @Test
    void whatIsPastIsNeverOverdue() {
        Plan plan = town.row("a", "январь 2026", BORIS_LEADS).switchedOn(MARCH);
        unfold(plan.withPast(PastChoice.DONE_EARLIER, null));
        assertThat(town.store.assignments().of(Town.PLAN)).isEmpty();

        unfold(plan.withPast(PastChoice.ASK, LocalDate.of(2026, 3, 20)));
        assertThat(town.assignment("a", "m:boris").due()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void aStruckOutRowIsCancelledAndComesBackWithItsRow() {
        Plan plan = town.row("a", "апрель 2026", BORIS_LEADS).switchedOn(MARCH);
        unfold(plan);
        Activity row = plan.activities().get(0);

        unfold(plan.withActivities(List.of(row.removed(true))));
        assertThat(town.state("a", "m:boris")).isEqualTo(AssignmentState.CANCELLED);
        unfold(plan.withActivities(List.of(row.removed(false))));

        assertThat(town.state("a", "m:boris")).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(town.store.history().of(town.assignment("a", "m:boris").id()))
                .hasSize(2);
    }

    @Test
    void anotherAssigneeTakesTheRowOver() {
        Plan plan = town.row("a", "апрель 2026", BORIS_LEADS).switchedOn(MARCH);
        unfold(plan);
        Binding anna = new Binding(List.of(AssigneeId.of(new MemberId("anna"))), ClosingMode.LEAD, null);

        unfold(plan.withActivities(List.of(plan.activities().get(0).withBinding(anna))));

        assertThat(town.state("a", "m:boris")).isEqualTo(AssignmentState.CANCELLED);
        assertThat(town.state("a", "m:anna")).isEqualTo(AssignmentState.NOT_STARTED);
    }
}
