package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.srok.bot.alarm.Alarms;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.bot.up.HandTime;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.Kind;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;

class SenderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final AccountId ANNA = AccountId.of("tg", "1", "1");
    private static final AccountId BORIS = AccountId.of("tg", "1", "2");

    private final MemoryStore store = new MemoryStore();
    private final HandTime time = new HandTime(NOW);
    private final List<OutboxMessage> sent = new ArrayList<>();
    private final Deque<Attempt> attempts = new ArrayDeque<>();
    private final List<String> alarms = new ArrayList<>();
    private final List<AccountId> lost = new ArrayList<>();
    private Optional<Rendered> words = Optional.of(new Rendered(Screen.of("Доброе утро"), Map.of("rows", "a")));
    private Sender sender = sender();

    private Sender sender() {
        Delivery delivery = (message, done, pace) -> {
            sent.add(message);
            return attempts.isEmpty() ? new Attempt.Delivered(Integer.toString(sent.size())) : attempts.poll();
        };
        return new Sender(new Parts(
                store,
                delivery,
                List.of(rounds(Kind.ROUND), rounds(Kind.DIGEST)),
                List.of((account, now) -> lost.add(account)),
                (message, now) -> Optional.empty(),
                time,
                time,
                Runnable::run,
                new Alarms(alarms::add, time)));
    }

    private Renderer rounds(Kind kind) {
        return new Renderer() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public Optional<Rendered> render(OutboxMessage message, Instant now) {
                return words;
            }
        };
    }

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
    void triesRarelyWithoutTheTokenAndSaysSoOnce() {
        attempts.add(new Attempt.Unauthorized());
        attempts.add(new Attempt.Unauthorized());
        answer("first", ANNA);
        turns(1);
        answer("second", BORIS);
        time.pass(Duration.ofMinutes(4));
        turns(2);

        assertThat(sent).hasSize(1);
        assertThat(state("first")).isEqualTo(State.WAITING);
        time.pass(Duration.ofMinutes(2));
        turns(3);
        assertThat(sent).hasSize(2);
        assertThat(alarms).singleElement().asString().startsWith("Telegram больше не принимает токен");

        time.pass(Duration.ofMinutes(6));
        turns(3);
        assertThat(state("first")).isEqualTo(State.SENT);
        assertThat(state("second")).isEqualTo(State.SENT);
        assertThat(alarms).hasSize(2).last().asString().startsWith("Telegram снова принимает");
    }

    private void turns(int times) {
        for (int i = 0; i < times; i++) {
            sender.added(Kind.ANSWER);
            sender.turn();
        }
    }

    private void add(String id, Kind kind, AccountId to) {
        store.outbox().add(OutboxMessage.later(id, kind, to, Map.of("member", "m"), NOW));
    }

    private void answer(String id, AccountId to) {
        store.outbox().add(OutboxMessage.answer(id, to, Screen.of("Привет"), null, NOW));
    }

    private String html(int number) {
        return sent.get(number).screen().html();
    }

    private OutboxMessage find(String id) {
        return store.outbox().find(id).orElseThrow();
    }

    private State state(String id) {
        return find(id).state();
    }
}
