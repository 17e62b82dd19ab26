package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.ReminderDays;

class PoliciesTest {

    private static final ReminderDays FIVE_BEFORE = new ReminderDays(0, List.of(5), false, List.of());
    private static final ReminderDays ONE_BEFORE = new ReminderDays(0, List.of(1), false, List.of());
    /** Nobody is reminded five working days before Thursday, 16 April, by the usual policy, nor one day before. */
    private static final LocalDate FIVE_DAYS_BEFORE = LocalDate.of(2026, 4, 9);

    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 4, 15);

    private final Town town = new Town();
    private final Rounds rounds = new Rounds(town.store, ReminderPolicy.DEFAULT);

    @BeforeEach
    void switchOn() {
        Joining.on(town.row("a", "до 16.04.2026", Joining.BORIS), "2026-03-02");
    }

    @Test
    void theUsualPolicyHoldsWhereNothingWasChosen() {
        assertThat(policyOf("a")).isEqualTo(ReminderPolicy.DEFAULT);
        assertThat(isSpokenOf(FIVE_DAYS_BEFORE)).isFalse();
    }

    @Test
    void thePlansPolicyHoldsForItsRows() {
        save(plan().withReminders(FIVE_BEFORE));
        assertThat(policyOf("a").days()).isEqualTo(FIVE_BEFORE);
        assertThat(isSpokenOf(FIVE_DAYS_BEFORE)).isTrue();
        assertThat(isSpokenOf(DAY_BEFORE)).isFalse();
    }

    @Test
    void theRowsPolicyComesBeforeThePlans() {
        save(plan().withReminders(FIVE_BEFORE).withActivities(rows(ONE_BEFORE)));
        assertThat(policyOf("a").days()).isEqualTo(ONE_BEFORE);
        assertThat(isSpokenOf(FIVE_DAYS_BEFORE)).isFalse();
        assertThat(isSpokenOf(DAY_BEFORE)).isTrue();
    }

    @Test
    void aPartHasItsRowsPolicy() {
        save(plan().withActivities(rows(ONE_BEFORE)));
        assertThat(policyOf("a/2").days()).isEqualTo(ONE_BEFORE);
    }

    @Test
    void whatIsNeverRemindedOfLateIsGivenUpAtOnce() {
        Assignment one = town.assignment("a", "m:boris");
        LocalDate firstLate = one.reportBy().plusDays(1);
        assertThat(new ReminderPolicy(FIVE_BEFORE).isGivenUp(one, firstLate, WorkingCalendar.federal()))
                .isTrue();
    }

    private ReminderPolicy policyOf(String row) {
        return new Policies(List.of(plan()), ReminderPolicy.DEFAULT).of(plan().id(), new ActivityId(row));
    }

    private boolean isSpokenOf(LocalDate day) {
        Workspace workspace = town.store.workspaces().all().get(0);
        return !rounds.of(workspace, day).isEmpty();
    }

    private Plan plan() {
        return town.store.plans().of(Town.WORKSPACE).get(0);
    }

    private List<Activity> rows(ReminderDays days) {
        return plan().activities().stream().map(row -> row.withReminders(days)).toList();
    }

    private void save(Plan plan) {
        town.store.plans().save(plan);
    }
}
