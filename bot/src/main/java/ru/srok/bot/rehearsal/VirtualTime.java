package ru.srok.bot.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.bot.outbox.DrySender;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.reminder.QuietHours;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.Ticks;

/**
 * Time that passes as fast as the work of its days is done: the service's works run over a store, and what they put into
 * its outbox counts as delivered the moment it may go.
 */
public final class VirtualTime {

    private final Repositories store;
    private final BusinessClock clock;
    private final Ticks ticks;
    private final DrySender sender;
    private final Delivered delivered;

    /** Told of each message that would have gone out. */
    @FunctionalInterface
    public interface Delivered {

        /** A message as it was rendered, at business time. */
        void at(Instant now, OutboxMessage message);
    }

    /** Begins at an instant; what fell due before it is not made up for. */
    public VirtualTime(Repositories store, Engine engine, Instant begin, Delivered delivered) {
        this.store = store;
        this.delivered = delivered;
        clock = new BusinessClock(Clock.fixed(begin, ZoneOffset.UTC));
        Machinery machinery = engine.over(store, clock);
        ticks = new Ticks(machinery.works(), store.tickMarks());
        sender = new DrySender(store, machinery.renderers(), new QuietHours(store)::until);
        pass(begin);
    }

    /** Lets the time pass until an instant, with everything that is due on the way. */
    public void runUntil(Instant end) {
        Optional<Instant> next = next(end);
        while (next.isPresent()) {
            pass(next.get());
            next = next(end);
        }
        clock.holdAt(end);
    }

    /** What the service does when its clock shows this moment: it runs what fell due and sends what may go. */
    public void pass(Instant now) {
        clock.holdAt(now);
        ticks.runUntil(now);
        sender.send(now).forEach(message -> delivered.at(now, message));
    }

    /** The next moment at which work is due or a waiting message may go. */
    private Optional<Instant> next(Instant end) {
        Instant now = clock.instant();
        Stream<Instant> waiting = store.outbox().in(OutboxMessage.State.WAITING).stream()
                .map(message -> message.notBefore().isBefore(now) ? now : message.notBefore())
                .filter(at -> !at.isAfter(end));
        return Stream.concat(waiting, ticks.nextDue(end).stream()).min(Instant::compareTo);
    }
}
