package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;

/** Whatever was changed since: the next round is right with nothing else done. */
class NextRoundTest extends RoundTown {

    @Test
    void aMovedDateIsSpokenOfOnItsNewDays() {
        save(town.assignment("a", "m:boris").movedTo(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 8)));

        assertThat(told("boris", THURSDAY)).isEmpty();
        assertThat(told("boris", LocalDate.of(2026, 4, 27))).containsExactly("a");
        assertThat(told("boris", LocalDate.of(2026, 4, 30))).containsExactly("a");
    }

    @Test
    void aNewAssigneeIsToldInsteadOfTheOld() {
        Activity row = plan.activities().get(0).withBinding(Joining.lead("anna"));
        Plan changed = town.store
                .plans()
                .save(plan.withActivities(List.of(row, plan.activities().get(1))));
        new Unfolding(town.store).unfold(changed, Joining.at("2026-04-12", 9));

        assertThat(told("boris", MONDAY)).isEmpty();
        assertThat(told("anna", MONDAY)).containsExactly("a");
    }

    @Test
    void aCancelledRowIsNotSpokenOf() {
        new Transitions(town.store)
                .move(
                        town.assignment("a", "m:boris").id(),
                        Move.CANCEL,
                        Transitions.Cause.system(Joining.at("2026-04-12", 9), MONDAY.minusDays(1)));

        assertThat(told("boris", MONDAY)).isEmpty();
    }

    @Test
    void aNewHeadIsToldInsteadOfTheOld() {
        town.store.members().save(town.who("h1").departed());
        town.store
                .members()
                .save(Member.of(new MemberId("new"), Town.WORKSPACE, "Новый", Role.HEAD, new InstitutionId("s1")));
        Joining.join(town, "new");

        assertThat(rounds.of(workspace(), MONDAY).keySet())
                .extracting(MemberId::value)
                .contains("new", "h2")
                .doesNotContain("h1");
    }
}
