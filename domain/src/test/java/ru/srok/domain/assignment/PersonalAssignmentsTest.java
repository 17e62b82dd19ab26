package ru.srok.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Departures;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;

/** What is found for one person is what a look at everything finds. */
class PersonalAssignmentsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Binding EVERYBODY = new Binding(
            List.of(AssigneeId.ALL_INSTITUTIONS, AssigneeId.of(new MemberId("boris"))), ClosingMode.EACH, null);

    private final Town town = new Town();

    PersonalAssignmentsTest() {
        town.row("1", "до 20.03.2026", EVERYBODY).row("2", "до 10.03.2026, до 15.04.2026", EVERYBODY);
        new Unfolding(town.store).unfold(town.switchedOn(NOW), NOW);
    }

    private void join(String... ids) {
        for (String id : ids) {
            town.store.members().save(town.who(id).withAccount(AccountId.of("tg", "1", id)));
        }
    }

    private void hand(String row, String assignee, String deputy) {
        town.store.assignments().save(town.assignment(row, assignee).handedTo(new MemberId(deputy)));
    }

    private void away(String id, String deputy) {
        town.store
                .substitutions()
                .save(new Substitution(
                        new MemberId(id), Town.WORKSPACE, new MemberId(deputy), TODAY, TODAY, new MemberId("anna"), 0));
    }

    /** What each person has, the slow way. */
    private void check() {
        Ownership ownership = Ownership.on(TODAY, Town.WORKSPACE, town.store);
        for (Member member : town.store.members().of(Town.WORKSPACE)) {
            List<Assignment> all = town.store.assignments().of(Town.WORKSPACE).stream()
                    .filter(one -> ownership
                            .personFor(one)
                            .filter(person -> person.id().equals(member.id()))
                            .isPresent())
                    .toList();
            assertThat(PersonalAssignments.of(town.store, member, TODAY))
                    .as(member.id().value())
                    .isEqualTo(all);
        }
    }

    private int count(String id) {
        return PersonalAssignments.of(town.store, town.who(id), TODAY).size();
    }

    @Test
    void areOnesOwnAndOnesInstitutions() {
        check();
        assertThat(count("h1")).isPositive().isEqualTo(count("boris"));
        assertThat(count("anna")).isZero();
    }

    @Test
    void areThoseThatWereHandedOverAndNotThoseOneHandedOver() {
        int before = count("h1");
        hand("1", "i:s1", "boris");
        check();
        assertThat(count("h1")).isEqualTo(before);
        join("boris");
        check();
        assertThat(count("h1")).isEqualTo(before - 1);
        assertThat(count("boris")).isEqualTo(before + 1);
    }

    @Test
    void areThoseOfWhoIsAway() {
        hand("1", "i:s2", "h1");
        join("h1", "boris");
        away("h1", "boris");
        check();
        assertThat(count("h1")).isZero();
        assertThat(count("boris")).isEqualTo(2 * count("h3") + 1);
    }

    @Test
    void areNobodysOnceOneLeft() {
        hand("1", "i:s2", "h1");
        join("h1");
        new Departures(town.store).leave(town.who("h1"));
        check();
        assertThat(count("h1")).isZero();
    }
}
