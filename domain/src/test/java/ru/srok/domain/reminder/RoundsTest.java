package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;

class RoundsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);

    private final Town town = new Town();
    private final Rounds rounds = new Rounds(town.store, ReminderPolicy.DEFAULT);

    private Workspace workspace() {
        return town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
    }

    private List<String> told(String who, LocalDate day) {
        return rounds.forMember(workspace(), town.who(who), day).all().stream()
                .map(one -> one.activity().value())
                .toList();
    }

    @Test
    void tellsEverythingThatMattersOnceAnythingCallsForIt() {
        town.row("soon", "до 24.04.2026", Joining.BORIS)
                .row("week", "до 17.04.2026", Joining.BORIS)
                .row("late", "до 01.04.2026", Joining.BORIS)
                .row("far", "до 20.05.2026", Joining.BORIS)
                .row("given-up", "до 10.03.2026", Joining.BORIS);
        Joining.on(town, "2026-03-02");

        RoundContent content = rounds.forMember(workspace(), town.who("boris"), MONDAY);

        assertThat(content.late()).extracting(one -> one.activity().value()).containsExactly("late");
        assertThat(content.thisWeek()).extracting(one -> one.activity().value()).containsExactly("week");
        assertThat(content.soon()).extracting(one -> one.activity().value()).containsExactly("soon");
        assertThat(told("boris", MONDAY)).containsExactly("late", "week", "soon");
    }

    @Test
    void saysNothingOnADayThatCallsForNothing() {
        Joining.on(town.row("a", "до 30.04.2026", Joining.BORIS), "2026-03-02");

        assertThat(told("boris", LocalDate.of(2026, 4, 21))).isEmpty();
    }

    @Test
    void saysNothingOnADayOff() {
        town.row("a", "до 16.04.2026", Joining.BORIS);
        Joining.on(town, "2026-03-02");
        LocalDate lateSaturday = LocalDate.of(2026, 4, 25);

        assertThat(rounds.of(workspace(), lateSaturday)).isEmpty();
        assertThat(told("boris", lateSaturday)).isEmpty();
    }

    @Test
    void tellsEachPersonOnceAndCoAssigneesNothing() {
        town.row("a", "до 16.04.2026", Joining.EACH)
                .row("b", "до 17.04.2026", Joining.EACH)
                .row("c", "до 17.04.2026", Joining.lead("boris", "anna"));
        Joining.on(town, "2026-03-02");

        Map<MemberId, RoundContent> all = rounds.of(workspace(), MONDAY);

        assertThat(all.keySet()).extracting(MemberId::value).containsExactlyInAnyOrder("h1", "h2", "h3", "boris");
        assertThat(told("h1", MONDAY)).containsExactly("a", "b");
    }

    @Test
    void aHandedRowGoesToTheDeputyOnceTheyAreConnected() {
        Joining.on(town.row("a", "до 16.04.2026", Joining.EACH), "2026-03-02");
        Member deputy = Member.of(
                new MemberId("deputy"),
                Town.WORKSPACE,
                "Заместитель",
                Role.ASSIGNEE,
                town.who("h1").institutionId());
        town.store.members().save(deputy);
        Assignment one = town.assignment("a", "i:s1");
        town.store.assignments().save(one.handedTo(deputy.id()));
        assertThat(told("h1", MONDAY)).containsExactly("a");

        Joining.join(town, "deputy");

        assertThat(told("deputy", MONDAY)).containsExactly("a");
        assertThat(told("h1", MONDAY)).isEmpty();
    }

    @Test
    void whatIsReportedOrOfAClosedPlanIsNotSpokenOf() {
        Plan plan = Joining.on(
                town.row("a", "до 16.04.2026", Joining.BORIS).row("b", "до 17.04.2026", Joining.BORIS), "2026-03-02");
        Reporting reporting = new Reporting(town.store, () -> "report");
        Assignment one = town.assignment("a", "m:boris");
        reporting.send(
                reporting
                        .begin(town.who("boris"), List.of(one.id()), Joining.at("2026-04-10", 9))
                        .saying(ReportKind.DONE, Joining.at("2026-04-10", 9)),
                Joining.at("2026-04-10", 9));
        assertThat(told("boris", MONDAY)).containsExactly("b");

        town.store.plans().save(plan.withStatus(PlanStatus.CLOSED, Joining.at("2026-04-10", 9)));

        assertThat(told("boris", MONDAY)).isEmpty();
    }
}
