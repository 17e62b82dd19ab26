package ru.srok.bot.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.srok.bot.alarm.Alarms;

class StoreWatchTest {

    private final List<String> lines = new ArrayList<>();
    private final Alarms alarms = new Alarms(lines::add, new HandTime(Instant.parse("2026-03-02T06:00:00Z")));
    private boolean failing = true;
    private boolean gone;
    private long free = Long.MAX_VALUE;

    private StoreWatch watch(@Nullable String folder) {
        Path where = folder == null ? null : Path.of(folder);
        return new StoreWatch(this::work, this::probe, new StoreWatch.Place(where, () -> free), alarms);
    }

    private void probe() {
        if (gone) {
            throw new IllegalStateException("gone");
        }
    }

    private void work() {
        if (failing) {
            throw new IllegalStateException("work");
        }
    }

    @Test
    void tellsOfADatabaseThatIsGoneForLongAndOfItsReturn() {
        StoreWatch watch = watch(null);
        gone = true;
        assertThatThrownBy(watch::run).hasMessage("work");
        assertThat(lines).isEmpty();
        watch.run();
        watch.run();
        assertThat(lines).singleElement().asString().startsWith("База MongoDB не отвечает");
        failing = false;
        watch.run();
        watch.run();
        assertThat(lines).hasSize(2).last().asString().contains("снова отвечает");
    }

    @Test
    void tellsOfAFullDiskAtOnce() {
        free = 0;
        watch("/srv/srok").run();
        assertThat(lines).singleElement().asString().contains("/srv/srok").contains("кончилось место");
    }

    @Test
    void tellsWhereTheEmbeddedStoreLies() {
        StoreWatch watch = watch("/srv/srok");
        gone = true;
        assertThatThrownBy(watch::run).hasMessage("work");
        watch.run();
        assertThat(lines).singleElement().asString().startsWith("Хранилище в папке «/srv/srok» не отвечает");
    }

    @Test
    void aFaultOfTheProgramIsNoFaultOfTheStore() {
        StoreWatch watch = watch(null);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(watch::run).hasMessage("work");
        }
        assertThat(lines).isEmpty();
    }
}
