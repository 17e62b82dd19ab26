package ru.srok.bot.up;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the service is started with.
 *
 * @param port of the sandbox's page; 0 picks one
 * @param data where everything is kept
 * @param at where the service's clock starts, or null for now
 * @param telegram another Bot API than Telegram's or our sandbox, or null
 * @param token the bot's token, or null for the sandbox
 * @param mongo connection string of a MongoDB, or null for the embedded store
 */
record UpOptions(
        int port,
        Path data,
        @Nullable Instant at,
        @Nullable URI telegram,
        @Nullable String token,
        @Nullable String mongo) {

    @Override
    public String toString() {
        return "UpOptions[port=" + port + ", data=" + data + "]";
    }
}
