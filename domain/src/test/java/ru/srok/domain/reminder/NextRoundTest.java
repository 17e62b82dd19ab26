package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.HistoryEntry;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Snooze;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;

/** Whatever was changed since: the next round is right with nothing else done. */
class NextRoundTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    private final Town town = new Town();
    private final Rounds rounds = new Rounds(town.store, ReminderPolicy.DEFAULT);
    private Plan plan;

    @BeforeEach
    void aRowForADepartmentsPersonAndOneForSchools() {
        Joining.join(town, "anna", "boris", "h1", "h2");
        plan = Joining.on(
                town.row("a", "до 16.04.2026", Joining.BORIS).row("b", "до 16.04.2026", Joining.EACH), "2026-03-02");
    }

    private Workspace workspace() {
        return town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
    }

    private List<String> told(String who, LocalDate day) {
        return rounds.forMember(workspace(), town.who(who), day).all().stream()
                .map(one -> one.activity().value())
                .toList();
    }

    private void save(Assignment changed) {
        town.store.assignments().save(changed);
    }

    private void snooze(String row, String assignee, Snooze snooze) {
        Assignment one = town.assignment(row, assignee);
        save(one.withProgress(one.progress().snoozed(snooze)));
    }

    private static Snooze until(LocalDate day) {
        return new Snooze(new MemberId("boris"), MONDAY, day, false);
    }

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

    @Test
    void whoStandsInIsToldDuringTheseDaysAndNobodyElse() {
        town.store
                .substitutions()
                .save(new Substitution(
                        new MemberId("boris"),
                        Town.WORKSPACE,
                        new MemberId("anna"),
                        TUESDAY,
                        THURSDAY,
                        new MemberId("boris"),
                        0));

        assertThat(told("boris", MONDAY)).containsExactly("a");
        assertThat(told("anna", MONDAY)).isEmpty();
        assertThat(told("anna", THURSDAY)).containsExactly("a");
        assertThat(told("boris", THURSDAY)).isEmpty();
        assertThat(told("boris", LocalDate.of(2026, 4, 20))).containsExactly("a");
        assertThat(told("anna", LocalDate.of(2026, 4, 20))).isEmpty();
    }

    @Test
    void theReportOfADeputyStandsInTheHistoryWithBothNames() {
        town.store
                .substitutions()
                .save(new Substitution(
                        new MemberId("boris"),
                        Town.WORKSPACE,
                        new MemberId("anna"),
                        MONDAY,
                        THURSDAY,
                        new MemberId("boris"),
                        0));
        Reporting reporting = new Reporting(town.store, () -> "report");
        Assignment one = town.assignment("a", "m:boris");
        Instant now = Joining.at("2026-04-13", 9);

        reporting.send(reporting.begin(town.who("anna"), List.of(one.id()), now).saying(ReportKind.DONE, now), now);

        HistoryEntry entry = town.store.history().of(one.id()).get(0);
        assertThat(entry.by()).isEqualTo(new MemberId("anna"));
        assertThat(entry.onBehalfOf()).isEqualTo(new MemberId("boris"));
    }

    @Test
    void whoIsAwayIsToldThemselvesWhileTheirDeputyIsNotConnected() {
        town.store.members().save(town.who("anna").disconnected());
        town.store
                .substitutions()
                .save(new Substitution(
                        new MemberId("boris"),
                        Town.WORKSPACE,
                        new MemberId("anna"),
                        MONDAY,
                        THURSDAY,
                        new MemberId("boris"),
                        0));

        assertThat(told("boris", MONDAY)).containsExactly("a");
    }

    @Test
    void whatWasPutOffIsSpokenOfOnItsDayAndNotBefore() {
        save(town.assignment("a", "m:boris").movedTo(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 4, 30)));
        assertThat(told("boris", MONDAY)).containsExactly("a");
        LocalDate next = MONDAY.plusDays(7);
        snooze("a", "m:boris", new Snooze(new MemberId("boris"), MONDAY, next.plusDays(1), false));

        assertThat(told("boris", next)).isEmpty();
        assertThat(told("boris", next.plusDays(1))).containsExactly("a");
    }

    @Test
    void whatWasPutOffIsSpokenOfOnceItFallsDue() {
        snooze("a", "m:boris", until(MONDAY.plusDays(14)));

        assertThat(told("boris", WEDNESDAY)).isEmpty();
        assertThat(told("boris", THURSDAY)).containsExactly("a");
    }

    @Test
    void whatOnePersonPutOffAnotherIsToldAllTheSame() {
        snooze("a", "m:boris", new Snooze(new MemberId("boris"), MONDAY.minusDays(3), WEDNESDAY, false));
        assertThat(told("boris", MONDAY)).isEmpty();
        save(town.assignment("a", "m:boris").handedTo(new MemberId("anna")));

        assertThat(told("anna", MONDAY)).containsExactly("a");
    }

    @Test
    void aReportEndsWhatWasPutOff() {
        snooze("a", "m:boris", until(WEDNESDAY));
        new Transitions(town.store)
                .move(
                        town.assignment("a", "m:boris").id(),
                        Move.REPORT_PROGRESS,
                        Transitions.Cause.system(Joining.at("2026-04-13", 9), MONDAY));

        assertThat(town.assignment("a", "m:boris").progress().snoozed()).isEmpty();
        assertThat(told("boris", WEDNESDAY)).isEmpty();
    }

    @Test
    void anEveningThatDidNotReachAnybodyIsMadeUpForInTheMorning() {
        snooze("a", "m:boris", new Snooze(new MemberId("boris"), MONDAY, MONDAY, true));
        assertThat(told("boris", TUESDAY)).containsExactly("a");

        EveningRound evening = new EveningRound(town.store);
        evening.run(Joining.at("2026-04-13", 18));
        evening.run(Joining.at("2026-04-13", 18));
        List<OutboxMessage> queued = town.store.outbox().in(OutboxMessage.State.WAITING);
        assertThat(queued).extracting(OutboxMessage::id).containsExactly("evening:town:2026-04-13:boris");
        assertThat(evening.rows(workspace(), new MemberId("boris"), MONDAY)).hasSize(1);
        town.store.outbox().save(queued.get(0).sentAs("1"));

        assertThat(told("boris", TUESDAY)).isEmpty();
    }
}
