package ru.srok.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.report.ReportKind;

class RoundConversationTest {

    private static final String MONDAY = "2026-04-27";

    private final ChatRoom room =
            new ChatRoom(morning(MONDAY), things -> List.of(new RoundConversation(things.store())));
    private final Municipality town =
            new Municipality(room.store()).joined("h1", 1).joined("h2", 2);

    @BeforeEach
    void sendTheMorningMessage() {
        town.row("1.1", "Мониторинг", "до 30.04.2026", EACH_SCHOOL)
                .row("1.2", "Анализ", "до 30.04.2026", EACH_SCHOOL)
                .row("1.3", "Совещание", "до 30.04.2026", EACH_SCHOOL)
                .switchedOn("План", "2026-04-01");
        Rounds rounds = new Rounds(room.store(), ReminderPolicy.DEFAULT);
        RoundRenderer renderer = new RoundRenderer(
                room.store(),
                rounds,
                new MorningRound(room.store(), rounds, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        AccountId account = room.person(1).account();
        OutboxMessage waiting = OutboxMessage.later(
                "round", OutboxMessage.Kind.ROUND, account, Map.of("member", "h1", "date", MONDAY), morning(MONDAY));
        Rendered rendered = renderer.render(waiting, morning(MONDAY)).orElseThrow();
        room.store().outbox().add(waiting.sending(rendered.screen(), rendered.references()));
        OutboxMessage sending = room.store().outbox().find("round").orElseThrow();
        room.store().outbox().save(sending.sentAs("77"));
    }

    private static Action pick(String choice) {
        return Action.of(RoundButtons.PICK, choice);
    }

    @Test
    void asksWhichRowIsMeantByTheNumbersOfTheMessage() {
        town.reported(
                MONDAY,
                "h1",
                ReportKind.DONE,
                "",
                town.assignment("1.1", "i:s1").id());
        Chat head = room.person(1);

        head.pressed("77", pick(RoundButtons.CANNOT));

        Golden.assertMatches(RoundConversationTest.class, "pick.txt", ScreenText.of(head.screen()));
        Button first = head.screen().rows().get(0).get(0);
        assertThat(first.action())
                .isEqualTo(Action.of(
                        "report.cannot", town.assignment("1.2", "i:s1").id().value()));
    }

    @Test
    void saysThatNothingIsLeft() {
        for (String row : List.of("1.1", "1.2", "1.3")) {
            town.reported(
                    MONDAY,
                    "h1",
                    ReportKind.DONE,
                    "",
                    town.assignment(row, "i:s1").id());
        }

        assertThat(room.person(1).pressed("77", pick(RoundButtons.HAND)).alert())
                .isTrue();
    }

    @Test
    void somebodyElseSeesNothingOfIt() {
        assertThat(room.person(2).pressed("77", pick(RoundButtons.HAND)).alert())
                .isTrue();
        assertThat(room.person(2).screens()).isEmpty();
    }
}
