package ru.srok.domain.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.reminder.Joining;
import ru.srok.domain.reminder.ReminderPolicy;

class MarksTest {

    private final Town town = new Town();

    @BeforeEach
    void plan() {
        Joining.on(town.row("a", "до 16.04.2026", Joining.BORIS), "2026-03-02");
    }

    private Assignment one() {
        return town.assignment("a", "m:boris");
    }

    private Set<Mark> on(String day) {
        Ownership ownership = new Ownership(town.store.members().of(Town.WORKSPACE));
        return new Marks(ownership, town.store.accounts(), WorkingCalendar.federal(), LocalDate.parse(day))
                .of(one(), ReminderPolicy.DEFAULT);
    }

    private void remind(String day) {
        town.store.assignments().save(one().withProgress(one().progress().remindedOn(LocalDate.parse(day))));
    }

    private void move(Move move) {
        new Transitions(town.store)
                .move(
                        one().id(),
                        move,
                        Transitions.Cause.system(Joining.at("2026-04-20", 10), LocalDate.of(2026, 4, 20))
                                .noting("Болен"));
    }

    @Test
    void whoNeverOpenedTheirLinkIsNotConnectedAndNotSilent() {
        remind("2026-04-13");

        assertThat(on("2026-04-14")).containsExactly(Mark.NOT_CONNECTED);
    }

    @Test
    void whoWasRemindedAndSaidNothingIsSilent() {
        Joining.join(town, "boris");
        assertThat(on("2026-04-14")).isEmpty();

        remind("2026-04-13");

        assertThat(on("2026-04-14")).containsExactly(Mark.SILENT);
    }

    @Test
    void whoWasRemindedThisMorningForTheFirstTimeIsNotSilentYet() {
        Joining.join(town, "boris");
        remind("2026-04-13");
        assertThat(on("2026-04-13")).isEmpty();

        remind("2026-04-16");

        assertThat(on("2026-04-16")).containsExactly(Mark.SILENT);
    }

    @Test
    void whoBlockedTheBotIsUnreachable() {
        Joining.join(town, "boris");
        AccountId account = town.who("boris").accounts().get(0);
        town.store
                .accounts()
                .save(town.store.accounts().find(account).orElseThrow().reachable(false));
        remind("2026-04-13");

        assertThat(on("2026-04-14")).containsExactly(Mark.UNREACHABLE);
    }

    @Test
    void whoCannotKeepTheDateIsHeardButStillLate() {
        Joining.join(town, "boris");
        remind("2026-04-13");
        move(Move.REPORT_CANNOT);

        assertThat(on("2026-04-23")).containsExactly(Mark.CANNOT);
        assertThat(on("2026-04-24")).containsExactlyInAnyOrder(Mark.CANNOT, Mark.OVERDUE);
    }

    @Test
    void afterTheLastReminderSomebodyMustCall() {
        Joining.join(town, "boris");

        assertThat(on("2026-05-07")).containsExactly(Mark.OVERDUE);
        assertThat(on("2026-05-08")).containsExactlyInAnyOrder(Mark.OVERDUE, Mark.CALL);
    }

    @Test
    void whatIsDoneHasNoMarks() {
        remind("2026-04-13");
        move(Move.REPORT_DONE);

        assertThat(on("2026-05-20")).isEmpty();
    }
}
