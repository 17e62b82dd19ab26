package ru.srok.bot.up;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import ru.srok.bot.inbox.Workers;
import ru.srok.bot.outbox.Sender;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.DueWork;

/** Moves the business clock forward through every due moment, and waits at each until all is handled and sent. */
final class Advance {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final long LOOK_MILLIS = 20;
    private static final String ROUND = "round";

    private final TickRunner ticks;
    private final List<DueWork> works;
    private final Loads loads;
    private final BusinessClock clock;
    private final Clock system;

    /** What has to come to rest. */
    record Loads(Workers workers, Sender sender) {}

    Advance(TickRunner ticks, List<DueWork> works, Loads loads, Ground ground) {
        this.ticks = ticks;
        this.works = List.copyOf(works);
        this.loads = loads;
        this.clock = ground.clock();
        this.system = ground.system();
    }

    /**
     * Moves to an instant; not back.
     *
     * @param told of each due moment before it is run
     * @return where the clock is
     */
    Instant to(Instant target, Consumer<Instant> told) throws InterruptedException {
        Instant end = target.isBefore(clock.instant()) ? clock.instant() : target;
        clock.holdAt(clock.instant());
        try {
            rest();
            ticks.runUntil(end, due -> {
                restQuietly();
                step(due, told);
            });
            rest();
            step(end, told);
            rest();
        } finally {
            clock.runFrom(clock.instant());
        }
        return end;
    }

    private void step(Instant due, Consumer<Instant> told) {
        if (due.isAfter(clock.instant())) {
            clock.holdAt(due);
            told.accept(due);
            loads.sender().added(OutboxMessage.Kind.ANSWER);
        }
    }

    /** The next round, else the next moment at which anything is due, else now. */
    Instant nextRound() {
        Instant now = clock.instant();
        List<DueWork> rounds =
                works.stream().filter(work -> work.name().startsWith(ROUND)).toList();
        return (rounds.isEmpty() ? works : rounds)
                .stream()
                        .flatMap(work -> work.nextAfter(now).stream())
                        .min(Instant::compareTo)
                        .orElse(now);
    }

    private void restQuietly() {
        try {
            rest();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until inbox and outbox hold nothing due; handling fills the outbox, so the inbox is asked first. */
    private void rest() throws InterruptedException {
        Instant end = system.instant().plus(PATIENCE);
        while (!isAtRest() && system.instant().isBefore(end)) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private boolean isAtRest() {
        return loads.workers().isIdle()
                && loads.sender().isIdle(clock.instant())
                && loads.workers().isIdle();
    }
}
