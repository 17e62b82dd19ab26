package ru.srok.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.bot.alarm.Fault;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;

/** Calls the messenger for one claimed message and writes down what became of it. */
final class Calls {

    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);
    private static final Duration WHILE_NOT_REACHED = Duration.ofSeconds(1);
    private static final Duration WITHOUT_TOKEN = Duration.ofMinutes(5);

    private final Parts parts;
    private final Words words;
    private final Limiter limiter;
    private final Settlement settlement;

    Calls(Parts parts, Settlement settlement, Words words, Limiter limiter) {
        this.parts = parts;
        this.words = words;
        this.limiter = limiter;
        this.settlement = settlement;
    }

    /** Sends it; the message as it was settled, empty if that could not be written down. */
    Optional<OutboxMessage> send(OutboxMessage sending) {
        try {
            Attempt attempt = parts.delivery().deliver(Marks.spoken(sending), Marks.parts(sending), this::pace);
            heed(attempt);
            Optional<OutboxMessage> settled = settlement.settle(sending, attempt);
            settled.filter(message -> message.state() == OutboxMessage.State.SENT)
                    .ifPresent(sent -> words.sent(sent, parts.clock().instant()));
            return settled;
        } catch (RuntimeException failure) {
            // It stays SENDING, which counts as unknown once its lease ends.
            LOG.error("What became of a message of kind {} could not be written down", sending.kind(), failure);
            return Optional.empty();
        }
    }

    private void heed(Attempt attempt) {
        Instant now = parts.system().instant();
        if (attempt instanceof Attempt.Limited limited) {
            LOG.warn("The messenger asks for a pause of {} s", limited.pause().toSeconds());
            limiter.pauseUntil(now.plus(limited.pause()));
        } else if (attempt instanceof Attempt.NotDelivered) {
            limiter.pauseUntil(now.plus(WHILE_NOT_REACHED));
        } else if (attempt instanceof Attempt.Unauthorized) {
            LOG.warn("The messenger does not accept the bot's token; trying again in {} s", WITHOUT_TOKEN.toSeconds());
            parts.alarms().raise(Fault.TOKEN);
            limiter.pauseUntil(now.plus(WITHOUT_TOKEN));
        } else if (attempt instanceof Attempt.Delivered) {
            parts.alarms().over(Fault.TOKEN);
        }
    }

    private void pace(AccountId chat) throws InterruptedException {
        Clock system = parts.system();
        Instant free = limiter.freeAt(chat, system.instant());
        while (free.isAfter(system.instant())) {
            Thread.sleep(Math.max(1, Duration.between(system.instant(), free).toMillis()));
            free = limiter.freeAt(chat, system.instant());
        }
        limiter.take(chat, system.instant());
    }
}
