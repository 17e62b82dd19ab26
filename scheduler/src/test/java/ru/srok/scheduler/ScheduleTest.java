package ru.srok.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;

class ScheduleTest {

    /** Far ahead: triggers do not tell what was before they were planned. */
    private static final Instant SUNDAY = Instant.parse("2090-03-05T00:00:00Z");

    private final CountDownLatch called = new CountDownLatch(1);
    private final Schedule schedule = new Schedule(called::countDown);

    @AfterEach
    void close() {
        schedule.close();
    }

    @Test
    void callsTheWorkOnceItIsStarted() throws InterruptedException {
        schedule.start();

        assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void plansRoundAndDigestInTheWorkspacesZone() throws SchedulerException {
        schedule.plan(List.of(workspace("ws", "Asia/Vladivostok")));

        assertThat(next("round")).isEqualTo(Instant.parse("2090-03-05T22:00:00Z"));
        assertThat(next("digest")).isEqualTo(Instant.parse("2090-03-05T23:00:00Z"));
    }

    @Test
    void followsAWorkspaceThatMoves() throws SchedulerException {
        schedule.plan(List.of(workspace("ws", "Asia/Vladivostok")));
        schedule.plan(List.of(workspace("ws", "Europe/Moscow")));

        assertThat(next("round")).isEqualTo(Instant.parse("2090-03-05T05:00:00Z"));
        assertThat(schedule.planned()).hasSize(3);
    }

    @Test
    void forgetsAWorkspaceThatIsGone() throws SchedulerException {
        schedule.plan(List.of(workspace("ws", "Europe/Moscow")));
        schedule.plan(List.of());

        assertThat(schedule.planned())
                .extracting(trigger -> trigger.getKey().getName())
                .containsExactly(Times.TICK);
    }

    @Test
    void outlivesWorkThatFails() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        try (Schedule failing = new Schedule(() -> {
            twice.countDown();
            throw new IllegalStateException("broken");
        })) {
            failing.start();
            failing.callNow();
            failing.callNow();

            assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Instant next(String group) throws SchedulerException {
        Trigger planned = schedule.planned().stream()
                .filter(trigger -> trigger.getKey().getGroup().equals(group))
                .findFirst()
                .orElseThrow();
        return planned.getFireTimeAfter(Date.from(SUNDAY)).toInstant();
    }

    private static Workspace workspace(String id, String zone) {
        return Workspace.of(new WorkspaceId(id), "Управление", ZoneId.of(zone), SUNDAY);
    }
}
