package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.Outcome;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Departures;
import ru.srok.domain.people.Joining;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.ReportStatus;

/** Buttons pressed by people whom they are not for. */
class AttacksTest {

    private final SchoolTown town = new SchoolTown()
            .row("1.4", "Мониторинг", "до 30 апреля 2026", "i:s1", "i:s2")
            .reviewed()
            .on();
    private final Chat head = town.joined("h1", 1);
    private String row = "";
    private String report = "";

    @BeforeEach
    void reported() {
        row = town.assignment("1.4", "i:s1").id().value();
        head.pressed(null, Action.of("report.row", row));
        String draft = town.room
                .store()
                .reports()
                .draftsOf(new MemberId("h1"))
                .get(0)
                .id()
                .value();
        head.pressed(null, Action.of("report.send", draft, "DONE"));
        report = town.reports(ReportStatus.SENT).get(0).id().value();
        assertThat(town.state("1.4", "i:s1")).isEqualTo(AssignmentState.REPORTED);
    }

    /** A curator of nothing in this plan, with the same role as the real one. */
    private Chat foreignCurator() {
        town.member("victor", "Викторов Виктор Викторович", Role.ASSIGNEE, null);
        return town.joined("victor", 20);
    }

    private Chat otherHead() {
        return town.joined("h2", 21);
    }

    private Chat formerHead() {
        Chat former = town.joined("h1", 22);
        new Departures(town.room.store()).leave(town.who("h1"));
        return former;
    }

    /** A coordinator, but of another workspace. */
    private Chat coordinatorElsewhere() {
        WorkspaceId elsewhere = new WorkspaceId("elsewhere");
        town.room
                .store()
                .workspaces()
                .save(Workspace.of(
                        elsewhere, "Другое", ZoneId.of("Europe/Moscow"), Instant.parse("2026-01-12T06:00:00Z")));
        Member olga = town.room
                .store()
                .members()
                .save(Member.of(new MemberId("olga"), elsewhere, "Чужая Ольга", Role.COORDINATOR, null));
        Chat chat = town.room.person(23);
        new Joining(town.room.store()).connect(chat.account(), olga);
        return chat;
    }

    private Chat attacker(String who) {
        return switch (who) {
            case "foreign curator" -> foreignCurator();
            case "head of another school" -> otherHead();
            case "former head" -> formerHead();
            case "coordinator elsewhere" -> coordinatorElsewhere();
            default -> town.room.person(24);
        };
    }

    private List<Action> everything() {
        return List.of(
                Action.of("review.accept", report),
                Action.of("review.return", report),
                Action.of("review.plain", report),
                Action.of("decide.reopen", row),
                Action.of("decide.assign", row, "0"),
                Action.of("decide.to", row, "h2"),
                Action.of("tasks.card", row),
                Action.of("report.row", row),
                Action.of("report.cannot", row),
                Action.of("report.send", report, "DONE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foreign curator",
                "head of another school",
                "former head",
                "coordinator elsewhere",
                "somebody unknown"
            })
    void nobodyElseGetsAnythingByAButton(String who) {
        Chat attacker = attacker(who);
        int before = attacker.screens().size();
        for (Action action : everything()) {
            Outcome outcome = attacker.pressed(null, action);
            assertThat(outcome.alert()).as(who + " " + action).isTrue();
        }
        assertThat(attacker.screens()).hasSize(before);
        assertThat(town.state("1.4", "i:s1")).isEqualTo(AssignmentState.REPORTED);
        assertThat(town.reports(ReportStatus.SENT)).hasSize(1);
    }

    @Test
    void theCuratorDecides() {
        Chat curator = town.joined("boris", 2);
        assertThat(curator.pressed(null, Action.of("review.accept", report)).alert())
                .isFalse();

        assertThat(town.state("1.4", "i:s1")).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void aCuratorNoLongerDecidesOnceTheRowWasGivenToAnother() {
        Chat curator = town.joined("boris", 2);
        town.recurate(new MemberId("anna"));

        assertThat(curator.pressed(null, Action.of("review.accept", report)).alert())
                .isTrue();
        assertThat(town.state("1.4", "i:s1")).isEqualTo(AssignmentState.REPORTED);
    }

    @Test
    void wordsForAReasonAreNoWayAround() {
        Chat curator = town.joined("boris", 2);
        curator.pressed(null, Action.of("review.return", report));
        town.recurate(new MemberId("anna"));
        curator.say("доделать");

        assertThat(town.state("1.4", "i:s1")).isEqualTo(AssignmentState.REPORTED);
    }

    @Test
    void inventedIdentitiesAreNobodys() {
        Chat coordinator = town.joined("anna", 3);
        assertThat(coordinator
                        .pressed(null, Action.of("review.accept", "nothing"))
                        .alert())
                .isTrue();
        assertThat(coordinator
                        .pressed(null, Action.of("decide.reopen", "plan|x|y|z"))
                        .alert())
                .isTrue();
        assertThat(coordinator.pressed(null, Action.of("review.accept", "")).alert())
                .isTrue();
        assertThat(coordinator.pressed(null, Action.of("review.accept")).alert())
                .isTrue();
    }
}
