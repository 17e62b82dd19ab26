package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.Kind;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.chat.Screen;

/** What becomes of messages that did not simply arrive. */
class FailedSendingTest extends SenderRoom {

    @Test
    void waitsAsAWholeAfterTooManyRequests() {
        attempts.add(new Attempt.Limited(Duration.ofSeconds(7), 0));
        answer("first", ANNA);
        answer("second", BORIS);

        turns(3);
        assertThat(sent).hasSize(1);
        assertThat(sender.isIdle(time.instant())).isFalse();

        time.pass(Duration.ofSeconds(7));
        turns(3);
        assertThat(state("first")).isEqualTo(State.SENT);
        assertThat(state("second")).isEqualTo(State.SENT);
    }

    @Test
    void marksWhoBlockedTheBotAndTellsOfIt() {
        attempts.add(new Attempt.Unreachable());
        add("round", Kind.ROUND, ANNA);
        turns(1);

        assertThat(state("round")).isEqualTo(State.UNREACHABLE);
        assertThat(store.accounts().find(ANNA).orElseThrow().reachable()).isFalse();
        assertThat(lost).containsExactly(ANNA);

        add("next", Kind.ROUND, ANNA);
        time.pass(Duration.ofSeconds(10));
        turns(1);
        assertThat(state("next")).isEqualTo(State.UNREACHABLE);
        assertThat(sent).hasSize(1);
    }

    @Test
    void sendsAReminderOfUnknownFateAgainAsARepeat() {
        attempts.add(new Attempt.Unknown(0));
        add("round", Kind.ROUND, ANNA);
        turns(1);

        time.pass(Duration.ofMinutes(1));
        turns(1);

        assertThat(sent).hasSize(2);
        assertThat(html(0)).isEqualTo("Доброе утро");
        assertThat(html(1)).startsWith("Повтор").endsWith("\nДоброе утро");
        assertThat(state("round")).isEqualTo(State.SENT);
    }

    @Test
    void leavesADigestOfUnknownFate() {
        attempts.add(new Attempt.Unknown(0));
        add("digest", Kind.DIGEST, ANNA);
        turns(1);

        time.pass(Duration.ofMinutes(1));
        turns(1);

        assertThat(sent).hasSize(1);
        assertThat(state("digest")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void decidesAfterARestartWhatWasOnItsWay() {
        add("round", Kind.ROUND, ANNA);
        add("digest", Kind.DIGEST, BORIS);
        for (String id : List.of("round", "digest")) {
            store.outbox().save(find(id).sending(Screen.of("x"), Map.of()));
        }
        sender = sender();
        turns(1);

        assertThat(sent).extracting(OutboxMessage::id).containsExactly("round");
        assertThat(html(0)).startsWith("Повтор");
        assertThat(state("digest")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void triesAgainWhatCertainlyDidNotArriveWithoutAMark() {
        attempts.add(new Attempt.NotDelivered(0));
        add("round", Kind.ROUND, ANNA);
        turns(1);

        time.pass(Duration.ofSeconds(5));
        turns(1);

        assertThat(html(1)).isEqualTo("Доброе утро");
    }

    @Test
    void parksWhatIsRefusedAndGoesOn() {
        attempts.add(new Attempt.Refused("can't parse entities"));
        answer("bad", ANNA);
        answer("good", BORIS);

        turns(1);

        assertThat(state("bad")).isEqualTo(State.PARKED);
        assertThat(state("good")).isEqualTo(State.SENT);
    }

    @Test
    void writesToAChatThatMoved() {
        attempts.add(new Attempt.Moved(BORIS));
        answer("moved", ANNA);
        turns(2);

        assertThat(sent).last().extracting(OutboxMessage::recipient).isEqualTo(BORIS);
        assertThat(state("moved")).isEqualTo(State.SENT);
    }

    @Test
    void saysAnewWhatCannotBeChanged() {
        attempts.add(new Attempt.NotEditable());
        store.outbox().add(OutboxMessage.answer("edit", ANNA, Screen.of("Привет"), "77", NOW));
        turns(2);

        assertThat(sent).extracting(OutboxMessage::edits).containsExactly("77", null);
    }

    @Test
    void stopsWithoutTheToken() {
        attempts.add(new Attempt.Unauthorized());
        answer("first", ANNA);
        turns(1);
        answer("second", BORIS);
        time.pass(Duration.ofSeconds(10));
        turns(2);

        assertThat(sent).hasSize(1);
        assertThat(state("first")).isEqualTo(State.WAITING);
    }
}
