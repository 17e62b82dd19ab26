package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.Kind;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Repository;

abstract class OutboxContract extends RepositoryContract<String, OutboxMessage> {

    OutboxContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<String, OutboxMessage> repository() {
        return store().outbox();
    }

    @Override
    OutboxMessage sample(String id) {
        return Samples.message(id);
    }

    @Override
    OutboxMessage changed(OutboxMessage document) {
        return document.retryAt(Samples.NOW.plusSeconds(document.version()));
    }

    private static final Instant LATER = Samples.NOW.plusSeconds(60);
    private static final Screen WORDS = Screen.of("слова");

    @Test
    void addsAMessageOnce() {
        assertThat(store().outbox().add(later("a", 1))).isTrue();
        assertThat(store().outbox().add(later("a", 2))).isFalse();
        assertThat(ready(10)).containsExactly("a");
    }

    @Test
    void addsAMessageOnceAlsoAfterItWasSent() {
        sent("a", "17", 1);
        assertThat(store().outbox().add(later("a", 1))).isFalse();
        assertThat(ready(10)).isEmpty();
    }

    @Test
    void takesAnswersFirstThenTheOldest() {
        store().outbox().add(later("c", 1));
        store().outbox().add(later("b", 2));
        store().outbox().add(OutboxMessage.answer("a", Samples.ACCOUNT, WORDS, null, Samples.NOW.plusSeconds(3)));
        assertThat(ready(10)).containsExactly("a", "c", "b");
        assertThat(ready(2)).containsExactly("a", "c");
    }

    @Test
    void waitsForBothTimes() {
        store().outbox().add(later("future", 61));
        store().outbox().save(later("retried", 0).retryAt(LATER));
        Instant before = LATER.minusMillis(1);
        assertThat(store().outbox().ready(LATER, before, 10)).isEmpty();
        assertThat(store().outbox().ready(LATER, LATER, 10))
                .extracting(OutboxMessage::id)
                .containsExactly("retried");
        assertThat(store().outbox().ready(LATER.plusSeconds(1), before, 10))
                .extracting(OutboxMessage::id)
                .containsExactly("future");
    }

    @Test
    void listsEachState() {
        int age = 0;
        for (State state : State.values()) {
            store().outbox().save(later(state.name(), age++).in(state));
        }
        for (State state : State.values()) {
            assertThat(store().outbox().in(state)).extracting(OutboxMessage::id).containsExactly(state.name());
        }
    }

    @Test
    void followsAMessageThroughItsStates() {
        store().outbox().add(later("a", 1));
        OutboxMessage sending = store().outbox().save(found("a").sending(WORDS, Map.of("rows", "a|b")));
        assertThat(ready(10)).isEmpty();
        assertThat(store().outbox().in(State.SENDING)).containsExactly(sending);
        OutboxMessage waiting = store().outbox().save(sending.retryAt(Samples.NOW));
        assertThat(ready(10)).containsExactly("a");
        store().outbox().save(waiting.sentAs("17"));
        assertThat(ready(10)).isEmpty();
        assertThat(store().outbox().in(State.SENDING)).isEmpty();
        assertThat(store().outbox().in(State.SENT)).hasSize(1);
    }

    @Test
    void findsWhatAPersonSees() {
        OutboxMessage first = sent("first", "17", 1);
        assertThat(store().outbox().sentAs(Samples.ACCOUNT, "17")).contains(first);
        OutboxMessage edit = sent("edit", "17", 2);
        assertThat(store().outbox().sentAs(Samples.ACCOUNT, "17")).contains(edit);
        assertThat(store().outbox().sentAs(Samples.ACCOUNT, "18")).isEmpty();
        assertThat(store().outbox().sentAs(AccountId.of("tg", "1", "other"), "17"))
                .isEmpty();
    }

    private OutboxMessage sent(String id, String number, int age) {
        store().outbox().add(later(id, age));
        return store().outbox()
                .save(store().outbox()
                        .save(found(id).sending(WORDS, Map.of("rows", "a|b")))
                        .sentAs(number));
    }

    private OutboxMessage found(String id) {
        return store().outbox().find(id).orElseThrow();
    }

    private static OutboxMessage later(String id, int age) {
        return OutboxMessage.later(id, Kind.ROUND, Samples.ACCOUNT, Map.of("day", "x"), Samples.NOW.plusSeconds(age));
    }

    private java.util.List<String> ready(int most) {
        return store().outbox().ready(LATER, LATER, most).stream()
                .map(OutboxMessage::id)
                .toList();
    }

    @Test
    void forgetsWhatIsDoneWithItsKeyAndNumber() {
        sent("old", "17", -10);
        sent("new", "18", 10);
        store().outbox().forgetDoneBefore(Samples.NOW);
        store().outbox().forgetDoneBefore(Samples.NOW);
        assertThat(store().outbox().find("old")).isEmpty();
        assertThat(store().outbox().sentAs(Samples.ACCOUNT, "17")).isEmpty();
        assertThat(store().outbox().sentAs(Samples.ACCOUNT, "18")).isPresent();
        assertThat(store().outbox().add(later("old", 1))).isTrue();
        assertThat(store().outbox().add(later("new", 1))).isFalse();
    }

    @Test
    void keepsAnEditAfterWhatItChangedIsForgotten() {
        sent("old", "17", -10);
        OutboxMessage edit = sent("edit", "17", 10);
        store().outbox().forgetDoneBefore(Samples.NOW);
        assertThat(store().outbox().sentAs(Samples.ACCOUNT, "17")).contains(edit);
    }

    @Test
    void forgetsNothingThatMayStillGo() {
        for (State state : State.values()) {
            store().outbox().save(later(state.name(), -10).in(state));
        }
        store().outbox().forgetDoneBefore(Samples.NOW);
        for (State state : State.values()) {
            boolean kept = state == State.WAITING || state == State.SENDING;
            assertThat(store().outbox().in(state)).as(state.name()).hasSize(kept ? 1 : 0);
        }
    }

    @Test
    void keepsForEverWhatIsSaidOnce() {
        sent(OutboxMessage.ONCE + "group", "17", -10);
        store().outbox().forgetDoneBefore(Samples.NOW);
        assertThat(store().outbox().add(later(OutboxMessage.ONCE + "group", 1))).isFalse();
    }
}
