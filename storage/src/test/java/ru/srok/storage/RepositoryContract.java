package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ru.srok.domain.store.Repository;
import ru.srok.domain.store.StaleVersionException;
import ru.srok.domain.store.Versioned;

abstract class RepositoryContract<K, T extends Versioned<K, T>> extends Contract {

    private static final int ROUNDS = 20;

    RepositoryContract(Backend backend) {
        super(backend);
    }

    abstract Repository<K, T> repository();

    abstract T sample(String id);

    /** The same document with something else in it. */
    abstract T changed(T document);

    @Test
    void findsNothingInAnEmptyStore() {
        assertThat(repository().find(sample("x:1:1").id())).isEmpty();
    }

    @Test
    void readsBackWhatWasSaved() {
        T saved = repository().save(sample("x:1:1"));
        assertThat(saved).isEqualTo(sample("x:1:1").withVersion(1));
        assertThat(repository().find(saved.id())).contains(saved);
    }

    @Test
    void keepsAnIdentityThatLooksLikeAnObjectId() {
        T saved = repository().save(sample("507f1f77bcf86cd799439011"));
        assertThat(repository().find(saved.id())).contains(saved);
    }

    @Test
    void savesAChange() {
        T first = repository().save(sample("x:1:1"));
        T second = repository().save(changed(first));
        assertThat(second).isEqualTo(changed(first).withVersion(2));
        assertThat(repository().find(first.id())).contains(second);
    }

    @Test
    void refusesAStaleChange() {
        T first = repository().save(sample("x:1:1"));
        T second = repository().save(changed(first));
        assertThatThrownBy(() -> repository().save(first)).isInstanceOf(StaleVersionException.class);
        assertThat(repository().find(first.id())).contains(second);
    }

    @Test
    void refusesASecondDocumentWithTheSameIdentity() {
        T first = repository().save(sample("x:1:1"));
        assertThatThrownBy(() -> repository().save(changed(sample("x:1:1")))).isInstanceOf(StaleVersionException.class);
        assertThat(repository().find(first.id())).contains(first);
    }

    @Test
    void refusesAChangeOfWhatIsNotThere() {
        assertThatThrownBy(() -> repository().save(sample("x:1:1").withVersion(3)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(repository().find(sample("x:1:1").id())).isEmpty();
    }

    @Test
    void losesNoChangeOfTwoAtOnce() throws Exception {
        K id = repository().save(sample("x:1:1")).id();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> work = () -> {
                for (int i = 0; i < ROUNDS; i++) {
                    saveUntilAccepted(id);
                }
                return null;
            };
            for (Future<Void> done : threads.invokeAll(List.of(work, work))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(repository().find(id).orElseThrow().version()).isEqualTo(1 + 2 * ROUNDS);
    }

    private void saveUntilAccepted(K id) {
        boolean saved = false;
        while (!saved) {
            try {
                repository().save(changed(repository().find(id).orElseThrow()));
                saved = true;
            } catch (StaleVersionException again) {
                // The other thread was quicker; that is the point.
            }
        }
    }
}
