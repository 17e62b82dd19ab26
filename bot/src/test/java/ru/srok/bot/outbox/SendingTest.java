package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.Kind;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.people.AccountId;

/** What is sent, in which order and how fast. */
class SendingTest extends SenderRoom {

    @Test
    void sendsAnswersAheadOfBulk() {
        add("round", Kind.ROUND, ANNA);
        answer("answer", BORIS);

        sender.turn();

        assertThat(sent).extracting(OutboxMessage::id).containsExactly("answer", "round");
        assertThat(state("answer")).isEqualTo(State.SENT);
        assertThat(sender.isIdle(time.instant())).isTrue();
    }

    @Test
    void keepsWhatTheMessageSpeaksOf() {
        add("round", Kind.ROUND, ANNA);

        sender.turn();

        assertThat(store.outbox().sentAs(ANNA, "1").orElseThrow().references())
                .containsEntry("rows", "a")
                .containsEntry("member", "m");
    }

    @Test
    void dropsWhatHasBecomePointless() {
        words = Optional.empty();
        add("round", Kind.ROUND, ANNA);

        sender.turn();

        assertThat(sent).isEmpty();
        assertThat(state("round")).isEqualTo(State.DROPPED);
    }

    @Test
    void keepsToThreeInARowAndOneASecondForAChat() {
        for (int i = 0; i < 5; i++) {
            answer("a" + i, ANNA);
        }
        turns(5);
        assertThat(sent).hasSize(3);

        time.pass(Duration.ofMillis(1_100));
        turns(5);
        assertThat(sent).hasSize(4);
        assertThat(sent).extracting(OutboxMessage::id).containsExactly("a0", "a1", "a2", "a3");
    }

    @Test
    void keepsToThirtyASecondInAll() {
        for (int i = 0; i < 100; i++) {
            answer("a%03d".formatted(i), AccountId.of("tg", "1", Integer.toString(i)));
        }
        int seconds = 2;
        for (int i = 0; i < seconds * 100; i++) {
            sender.turn();
            time.pass(Duration.ofMillis(10));
        }
        assertThat(sent.size()).isBetween(30 * seconds, 30 * seconds + 15);
    }
}
