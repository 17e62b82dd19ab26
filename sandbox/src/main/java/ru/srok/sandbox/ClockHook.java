package ru.srok.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Where the bot is called to step through an advance of the clock; on this machine only. */
final class ClockHook {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI url;

    private ClockHook(URI url) {
        this.url = url;
    }

    static ClockHook at(String url) {
        try {
            URI uri = URI.create(url);
            boolean local = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
            if (local && "http".equals(uri.getScheme())) {
                return new ClockHook(uri);
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw ControlRefusal.badRequest("url is http on 127.0.0.1");
    }

    /** Where the bot came: its own word counts, else where it was sent; without a goal, to its next round. */
    Instant call(@Nullable Instant goal) {
        JsonNode answer = exchange(
                goal == null
                        ? Json.line(Json.object().put("next", "round"))
                        : Json.line(Json.object().put("to", goal.toString())));
        String said = answer.path("now").asString("");
        if (said.isEmpty() && goal != null) {
            return goal;
        }
        return instant(said).orElseThrow(() -> failed("did not say where it came"));
    }

    private JsonNode exchange(String body) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw failed("answered " + response.statusCode());
            }
            return response.body().isBlank() ? Json.object() : Json.parse(response.body());
        } catch (IOException | JacksonException e) {
            throw failed("failed: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was given up: the sandbox is closing");
        }
    }

    private static ControlRefusal failed(String how) {
        return new ControlRefusal(502, "The bot's clock hook " + how);
    }

    /** A moment with its offset, as in 2026-03-01T09:00:00+03:00. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
