package ru.srok.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.store.StaleVersionException;

/**
 * What this node is sending is its own for a while, in system time. As long as the node lives it lengthens its leases,
 * however long a call takes; what is found SENDING after its lease was left by a node that ended.
 */
final class Leases {

    /** So long after a death its messages go again; longer than a loop that renews sleeps or stumbles. */
    static final Duration LENGTH = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final Clock system;
    private final Map<String, OutboxMessage> own = new ConcurrentHashMap<>();

    Leases(Outbox outbox, Clock system) {
        this.outbox = outbox;
        this.system = system;
    }

    /** The message as it is to be saved by who takes it. */
    OutboxMessage leased(OutboxMessage sending) {
        return sending.leasedUntil(system.instant().plus(LENGTH));
    }

    /** A message that this node has saved as its own. */
    void taken(OutboxMessage saved) {
        own.put(saved.id(), saved);
    }

    /** Lengthens the leases that will end soon. */
    void renew() {
        own.keySet().forEach(id -> own.computeIfPresent(id, (same, message) -> renewed(message)));
    }

    private @Nullable OutboxMessage renewed(OutboxMessage message) {
        Instant halfway = system.instant().plus(LENGTH.dividedBy(2));
        if (!endsBefore(message, halfway)) {
            return message;
        }
        try {
            return outbox.save(leased(message));
        } catch (StaleVersionException takenByOthers) {
            return null;
        }
    }

    /** The message as it stands in the store now; its lease is lengthened no more. */
    OutboxMessage ended(OutboxMessage sending) {
        OutboxMessage newest = own.remove(sending.id());
        return newest == null ? sending : newest;
    }

    /** Messages that were on their way when some node ended. */
    List<OutboxMessage> abandoned() {
        return outbox.in(OutboxMessage.State.SENDING).stream()
                .filter(message -> !own.containsKey(message.id()) && endsBefore(message, system.instant()))
                .toList();
    }

    private static boolean endsBefore(OutboxMessage message, Instant moment) {
        Instant end = message.retryAt();
        return end == null || !end.isAfter(moment);
    }
}
