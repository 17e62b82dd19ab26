package ru.srok.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ru.srok.bot.alarm.Alarms;
import ru.srok.bot.rehearsal.Machinery;
import ru.srok.bot.up.Engines;
import ru.srok.bot.up.HandTime;
import ru.srok.domain.reminder.QuietHours;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.Ticks;

/** A service on a store: the real works, renderers and sender, with a messenger of a test. */
public final class Node {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    private final HandTime time;
    private final Ticks ticks;
    private final Sender sender;

    /** A node just started, at a moment. */
    public Node(Repositories store, Instant now, Delivery delivery) {
        time = new HandTime(now);
        BusinessClock clock = new BusinessClock(time);
        Machinery machinery = Engines.real().over(store, clock);
        ticks = new Ticks(machinery.works(), store.tickMarks());
        sender = new Sender(new Parts(
                store,
                delivery,
                machinery.renderers(),
                List.of(),
                new QuietHours(store)::until,
                clock,
                time,
                Runnable::run,
                Alarms.silent()));
        ticks.runUntil(now);
    }

    /** Runs what is due up to a moment and sends everything that may go then. */
    public void until(Instant moment) {
        tick(moment);
        send(moment);
    }

    public void tick(Instant moment) {
        pass(moment);
        ticks.runUntil(moment);
    }

    public void send(Instant moment) {
        pass(moment);
        sender.added(ru.srok.domain.chat.OutboxMessage.Kind.ANSWER);
        while (!sender.isIdle(time.instant())) {
            sender.turn();
            time.pass(LONG_ENOUGH);
        }
    }

    private void pass(Instant moment) {
        if (moment.isAfter(time.instant())) {
            time.pass(Duration.between(time.instant(), moment));
        }
    }
}
