package ru.srok.bot.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.chat.OutboxMessage;
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
    private final Map<OutboxMessage.Kind, Renderer> renderers;
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
        renderers = machinery.renderers().stream().collect(Collectors.toMap(Renderer::kind, Function.identity()));
        ticks.runUntil(begin);
        send(begin);
    }

    /** Lets the time pass until an instant, with everything that is due on the way. */
    public void runUntil(Instant end) {
        Optional<Instant> next = next(end);
        while (next.isPresent()) {
            Instant now = next.get();
            clock.holdAt(now);
            ticks.runUntil(now);
            send(now);
            next = next(end);
        }
        clock.holdAt(end);
    }

    /** The next moment at which work is due or a waiting message may go. */
    private Optional<Instant> next(Instant end) {
        Instant now = clock.instant();
        Stream<Instant> waiting = store.outbox().in(OutboxMessage.State.WAITING).stream()
                .map(message -> message.notBefore().isBefore(now) ? now : message.notBefore())
                .filter(at -> !at.isAfter(end));
        return Stream.concat(waiting, ticks.nextDue(end).stream()).min(Instant::compareTo);
    }

    private void send(Instant now) {
        store.outbox().ready(now, Instant.MAX, Integer.MAX_VALUE).forEach(message -> send(message, now));
    }

    private void send(OutboxMessage message, Instant now) {
        Optional<OutboxMessage> worded = worded(message, now);
        if (worded.isEmpty()) {
            store.outbox().save(message.in(OutboxMessage.State.DROPPED));
            return;
        }
        OutboxMessage sent = store.outbox().save(worded.get().sentAs(message.id()));
        Optional.ofNullable(renderers.get(sent.kind())).ifPresent(renderer -> renderer.sent(sent, now));
        delivered.at(now, sent);
    }

    private Optional<OutboxMessage> worded(OutboxMessage message, Instant now) {
        Renderer renderer = renderers.get(message.kind());
        if (renderer == null) {
            return Optional.ofNullable(message.screen()).map(screen -> message.sending(screen, message.references()));
        }
        return renderer.render(message, now)
                .map(rendered -> message.sending(rendered.screen(), about(message, rendered)));
    }

    private static Map<String, String> about(OutboxMessage message, Rendered rendered) {
        Map<String, String> about = new java.util.HashMap<>(message.references());
        about.putAll(rendered.references());
        return about;
    }
}
