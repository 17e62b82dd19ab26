package ru.srok.bot.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.helpers.NOPLogger;
import ru.srok.bot.up.HandTime;

class AlarmsTest {

    private final List<String> lines = new ArrayList<>();
    private final HandTime time = new HandTime(Instant.parse("2026-03-02T06:00:00Z"));
    private final Alarms alarms = new Alarms(lines::add, time);

    @Test
    void saysAFaultOnceADayAndItsEndOnce() {
        alarms.over(Fault.TOKEN);
        alarms.raise(Fault.TOKEN);
        time.pass(Duration.ofHours(23));
        alarms.raise(Fault.TOKEN);
        assertThat(lines).hasSize(1).first().asString().contains("@BotFather").doesNotContain("\n");
        time.pass(Duration.ofHours(2));
        alarms.raise(Fault.TOKEN);
        assertThat(lines).hasSize(2);
        alarms.over(Fault.TOKEN);
        alarms.over(Fault.TOKEN);
        assertThat(lines).hasSize(3).last().asString().contains("снова");
    }

    @Test
    void eachFaultIsItsOwn() {
        alarms.raise(Fault.DISK, "/srv/srok");
        alarms.raise(Fault.DATABASE);
        assertThat(lines).hasSize(2).first().asString().contains("/srv/srok");
    }

    @Test
    void waitsLongerAfterEachFailureAndAnewAfterASuccess() {
        List<Long> pauses = new ArrayList<>();
        Patience patience = new Patience(NOPLogger.NOP_LOGGER, pauses::add);
        for (int i = 0; i < 7; i++) {
            patience.failed("no", new IllegalStateException());
        }
        patience.succeeded();
        patience.failed("no", new IllegalStateException());
        assertThat(pauses).containsExactly(1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L, 1_000L);
    }
}
