package ru.srok.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.bot.alarm.Alarms;
import ru.srok.bot.alarm.Fault;
import ru.srok.domain.chat.InboxUpdate;
import ru.srok.domain.store.Repositories;

/**
 * Reads updates: each is stored before the offset moves. The offset is told once and then left out, so that ids need not
 * rise for ever (after a quiet week Telegram begins anew with a random one).
 */
public final class Poller {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final int LONGEST_PAUSE = 30;
    private static final int WITHOUT_TOKEN = 300;
    private static final int DOUBLINGS = 5;
    private static final int MILLIS = 1_000;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Polling polling;
    private final RawUpdates raw;
    private final Stored stored;
    private final Alarms alarms;
    private final Clock system;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Instant lastSuccess;
    private int failures;

    /** Where updates go, and who is told when some were added. */
    record Stored(Repositories store, Runnable added) {}

    Poller(Wire wire, RawUpdates raw, Stored stored, Alarms alarms, Clock system) {
        this.polling = new Polling(wire);
        this.raw = raw;
        this.stored = stored;
        this.alarms = alarms;
        this.system = system;
        this.lastSuccess = system.instant();
    }

    /** Reads until it is closed; while the Bot API does not know the bot, rarely. */
    public void run() {
        Long offset = null;
        while (closed.getCount() > 0) {
            try {
                offset = store(polling.updates(offset));
                failures = 0;
                lastSuccess = system.instant();
                alarms.over(Fault.TOKEN);
            } catch (Polling.RefusedException refused) {
                pause(refused(refused.code()));
            } catch (IOException unreachable) {
                LOG.debug("No updates", unreachable);
                warn(
                        "Telegram does not answer ({}); trying again",
                        unreachable.getClass().getSimpleName());
                pause(backOff());
            } catch (RuntimeException failure) {
                if (failures++ == 0) {
                    LOG.error("Updates could not be stored; trying again", failure);
                }
                pause(backOff());
            }
        }
    }

    /** Stores updates; returns the offset that acknowledges them, null if there were none. */
    private @Nullable Long store(JsonNode updates) {
        Long offset = null;
        for (JsonNode update : updates) {
            InboxUpdate one = raw.toStore(update);
            stored.store().inbox().add(one);
            offset = update.path("update_id").asLong() + 1;
        }
        if (offset != null) {
            stored.added().run();
        }
        return offset;
    }

    /** Tells of a refusal; returns for how many seconds to pause. */
    private double refused(int code) {
        if (code == UNAUTHORIZED || code == NOT_FOUND) {
            alarms.raise(Fault.TOKEN);
            warn("Telegram does not accept the bot's token ({}); trying again every five minutes", code);
            return WITHOUT_TOKEN;
        }
        if (code == CONFLICT) {
            warn("Another program reads the updates of this bot, or a webhook is set; trying again ({})", code);
            return LONGEST_PAUSE / 3.0;
        }
        warn("Telegram refuses updates ({}); trying again", code);
        return backOff();
    }

    /** Says it once for a row of failures. */
    private void warn(String message, Object what) {
        if (failures == 0 && closed.getCount() > 0) {
            LOG.warn(message, what);
        }
        failures++;
    }

    private double backOff() {
        int most = Math.min(1 << Math.min(Math.max(failures - 1, 0), DOUBLINGS), LONGEST_PAUSE);
        return most * ThreadLocalRandom.current().nextDouble(0.5, 1.0);
    }

    private void pause(double seconds) {
        try {
            closed.await((long) (seconds * MILLIS), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            closed.countDown();
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the call in flight and lets {@link #run} come to its end. */
    public void close() {
        closed.countDown();
        polling.close();
    }

    /** How long ago updates were last asked for with success. */
    public Duration age() {
        return Duration.between(lastSuccess, system.instant());
    }
}
