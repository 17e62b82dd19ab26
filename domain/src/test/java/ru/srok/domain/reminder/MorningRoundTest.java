package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.time.Ticks;

class MorningRoundTest {

    private static final WorkspaceId EAST = new WorkspaceId("east");

    private final Town town = new Town();
    private final MorningRound round = new MorningRound(
            town.store, new Rounds(town.store, ReminderPolicy.DEFAULT), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Ticks ticks = new Ticks(List.of(round), town.store.tickMarks());

    private List<OutboxMessage> waiting() {
        return town.store.outbox().in(OutboxMessage.State.WAITING);
    }

    private void plan() {
        Joining.on(town.row("a", "до 16.04.2026", Joining.EACH), "2026-03-02");
    }

    @Test
    void queuesOneMessageForEachConnectedPersonAtTheHour() {
        plan();
        Joining.join(town, "h1", "h2");
        ticks.runUntil(Joining.at("2026-04-12", 20));

        ticks.runUntil(Joining.at("2026-04-13", 7));
        assertThat(waiting()).isEmpty();
        ticks.runUntil(Joining.at("2026-04-13", 9));

        assertThat(waiting())
                .extracting(OutboxMessage::id)
                .containsExactlyInAnyOrder("round:town:2026-04-13:h1", "round:town:2026-04-13:h2");
        assertThat(waiting())
                .allSatisfy(message -> assertThat(message.created()).isEqualTo(Joining.at("2026-04-13", 8)));
    }

    @Test
    void runningTwiceQueuesOnce() {
        plan();
        Joining.join(town, "h1");

        round.run(Joining.at("2026-04-13", 8));
        round.run(Joining.at("2026-04-13", 8));

        assertThat(waiting()).hasSize(1);
    }

    @Test
    void nothingGoesOutOnADayOff() {
        plan();
        Joining.join(town, "h1");
        ticks.runUntil(Joining.at("2026-04-24", 20));

        ticks.runUntil(Joining.at("2026-04-26", 20));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoBlockedTheBotIsNotQueuedFor() {
        plan();
        Joining.join(town, "h1");
        AccountId account = town.who("h1").accounts().get(0);
        town.store
                .accounts()
                .save(town.store.accounts().find(account).orElseThrow().reachable(false));

        round.run(Joining.at("2026-04-13", 8));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatAnAccountMayNoLongerReadHasNoRecipient() {
        plan();
        Joining.join(town, "h1");
        round.run(Joining.at("2026-04-13", 8));
        OutboxMessage message = waiting().get(0);
        assertThat(round.recipient(message)).contains(town.who("h1"));

        town.store.members().save(town.who("h1").disconnected());
        assertThat(round.recipient(message)).isEmpty();
    }

    @Test
    void eachWorkspaceHasItsOwnMorning() {
        plan();
        Joining.join(town, "h1");
        east();
        ticks.runUntil(Joining.at("2026-04-12", 20));

        ticks.runUntil(Joining.at("2026-04-13", 2));
        assertThat(waiting()).extracting(OutboxMessage::id).containsExactly("round:east:2026-04-13:vera");

        ticks.runUntil(Joining.at("2026-04-13", 8));
        assertThat(waiting()).hasSize(2);
    }

    /** A second department seven hours to the east, with a plan of the same row. */
    private void east() {
        Instant now = Joining.at("2026-03-02", 1);
        town.store.workspaces().save(Workspace.of(EAST, "Восток", ZoneId.of("Asia/Vladivostok"), now));
        town.store
                .members()
                .save(Member.of(new MemberId("vera"), EAST, "Вера", Role.ASSIGNEE, null)
                        .withAccount(AccountId.of("tg", "1", "vera")));
        Plan model = town.store.plans().find(Town.PLAN).orElseThrow();
        Activity row = model.activities()
                .get(0)
                .withBinding(new Binding(List.of(AssigneeId.of(new MemberId("vera"))), ClosingMode.LEAD, null));
        Plan plan = Town.draft(new PlanId("east"), EAST, List.of(row), now);
        new Unfolding(town.store).unfold(town.store.plans().save(plan.withStatus(PlanStatus.ACTIVE, now)), now);
    }
}
