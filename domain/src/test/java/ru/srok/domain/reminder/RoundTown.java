package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;

/** A town with a row for a person of the department and one for the schools: who is told of which. */
abstract class RoundTown {

    static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate THURSDAY = MONDAY.plusDays(3);

    final Town town = new Town();
    final Rounds rounds = new Rounds(town.store, ReminderPolicy.DEFAULT);
    Plan plan;

    @BeforeEach
    void aRowForADepartmentsPersonAndOneForSchools() {
        Joining.join(town, "anna", "boris", "h1", "h2");
        plan = Joining.on(
                town.row("a", "до 16.04.2026", Joining.BORIS).row("b", "до 16.04.2026", Joining.EACH), "2026-03-02");
    }

    Workspace workspace() {
        return town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
    }

    List<String> told(String who, LocalDate day) {
        return rounds.forMember(workspace(), town.who(who), day).all().stream()
                .map(one -> one.activity().value())
                .toList();
    }

    void save(Assignment changed) {
        town.store.assignments().save(changed);
    }
}
