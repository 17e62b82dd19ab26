package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import ru.srok.domain.chat.InboxUpdate;
import ru.srok.domain.store.Repository;

abstract class InboxContract extends RepositoryContract<String, InboxUpdate> {

    InboxContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<String, InboxUpdate> repository() {
        return store().inbox();
    }

    @Override
    InboxUpdate sample(String id) {
        return Samples.update(id);
    }

    @Override
    InboxUpdate changed(InboxUpdate document) {
        return document.failed();
    }

    @Test
    void addsAnUpdateOnce() {
        assertThat(store().inbox().add(update("a", 1))).isTrue();
        assertThat(store().inbox().add(update("a", 2))).isFalse();
        assertThat(store().inbox().waiting()).containsExactly(update("a", 1).withVersion(1));
    }

    @Test
    void addsAnUpdateOnceAlsoAfterItWasHandled() {
        handled("a", 1);
        assertThat(store().inbox().add(update("a", 1))).isFalse();
        assertThat(store().inbox().waiting()).isEmpty();
    }

    @Test
    void listsWhatWaitsInItsOrder() {
        store().inbox().add(update("a", 3_000_000_000L));
        store().inbox().add(update("b", 1));
        handled("c", 2);
        assertThat(store().inbox().waiting()).extracting(InboxUpdate::id).containsExactly("b", "a");
    }

    @Test
    void listsWhatWasParkedApart() {
        store().inbox().add(update("a", 1));
        InboxUpdate parked =
                store().inbox().save(store().inbox().find("a").orElseThrow().in(InboxUpdate.State.PARKED));
        assertThat(store().inbox().waiting()).isEmpty();
        assertThat(store().inbox().parked()).containsExactly(parked);
    }

    @Test
    void forgetsOnlyWhatWasHandledBefore() {
        handled("old", 1);
        store().inbox().add(update("waiting", 2));
        store().inbox().forgetHandledBefore(Samples.NOW);
        assertThat(store().inbox().find("old")).isPresent();
        store().inbox().forgetHandledBefore(Samples.NOW.plusMillis(1));
        assertThat(store().inbox().find("old")).isEmpty();
        assertThat(store().inbox().find("waiting")).isPresent();
    }

    @Test
    void forgetsOnlyWhatWasParkedBefore() {
        handled("handled", 1);
        store().inbox().add(update("waiting", 2));
        store().inbox().add(update("parked", 3));
        store().inbox().save(store().inbox().find("parked").orElseThrow().in(InboxUpdate.State.PARKED));
        store().inbox().forgetParkedBefore(Samples.NOW);
        assertThat(store().inbox().parked()).hasSize(1);
        store().inbox().forgetParkedBefore(Samples.NOW.plusMillis(1));
        assertThat(store().inbox().parked()).isEmpty();
        assertThat(store().inbox().find("parked")).isEmpty();
        assertThat(store().inbox().find("handled")).isPresent();
        assertThat(store().inbox().waiting()).hasSize(1);
    }

    private void handled(String id, long sequence) {
        store().inbox().add(update(id, sequence));
        store().inbox().save(store().inbox().find(id).orElseThrow().in(InboxUpdate.State.HANDLED));
    }

    private static InboxUpdate update(String id, long sequence) {
        Instant received = Samples.NOW;
        return new InboxUpdate(id, "tg:1:2", sequence, "{}", null, InboxUpdate.State.WAITING, 0, received, 0);
    }
}
