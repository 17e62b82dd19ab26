package ru.srok.sandbox;

import io.javalin.http.Context;
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
import tools.jackson.databind.node.ObjectNode;

/** The service's clock: read, moved forward through the bot's hook, never back. */
final class ClockRoutes {
    private static final Duration HOOK_PATIENCE = Duration.ofMinutes(10);

    private final World world;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private @Nullable URI hook;
    private @Nullable Instant target;

    ClockRoutes(World world) {
        this.world = world;
    }

    void get(Context context) {
        ControlBody.answer(context, world.monitor().call(this::shown));
    }

    private ObjectNode shown() {
        return Json.object()
                .put("now", world.clock().now().toString())
                .put("offset", world.clock().offset().toString());
    }

    /** Registers the bot; {@code start} sets the clock as long as nobody saw it. An empty url unregisters. */
    void register(Context context) {
        ControlBody body = ControlBody.of(context);
        Optional<Instant> start = instant(body, "start");
        URI url = body.text("url").isBlank() ? null : loopback(body.text("url"));
        world.monitor().run(() -> {
            requireIdle();
            if (start.isPresent() && !world.isUntouched()) {
                throw ControlRefusal.conflict("The clock can be set only while there are no people and no messages");
            }
            start.ifPresent(this::move);
            hook = url;
        });
        get(context);
    }

    private static URI loopback(String url) {
        try {
            URI uri = URI.create(url);
            boolean local = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
            if (local && "http".equals(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw ControlRefusal.badRequest("url is http on 127.0.0.1");
    }

    /** While the bot steps through an advance: what it does now happens at this moment. */
    void step(Context context) {
        Instant now =
                instant(ControlBody.of(context), "now").orElseThrow(() -> ControlRefusal.badRequest("now is needed"));
        world.monitor().run(() -> {
            if (!world.clock().isHeld()) {
                throw ControlRefusal.conflict("The clock is not being advanced");
            }
            Instant end = target;
            if (now.isBefore(world.clock().now()) || end != null && now.isAfter(end)) {
                throw ControlRefusal.conflict("now is outside of the advance");
            }
            move(now);
        });
        get(context);
    }

    void advance(Context context) {
        ControlBody body = ControlBody.of(context);
        URI url = world.monitor().call(() -> begin(body)).orElse(null);
        try {
            Instant end = url == null ? goal() : call(url);
            world.monitor().run(() -> finish(end));
        } finally {
            world.monitor().run(() -> {
                world.clock().release();
                target = null;
            });
        }
        get(context);
    }

    private Instant goal() {
        return Optional.ofNullable(target).orElseThrow();
    }

    /** Where to call the bot, if it registered. */
    private Optional<URI> begin(ControlBody body) {
        requireIdle();
        Instant now = world.clock().now();
        Optional<Instant> wanted = body.has("next") ? Optional.empty() : Optional.of(wanted(body, now));
        if (wanted.isEmpty() && (hook == null || !body.text("next").equals("round"))) {
            throw ControlRefusal.conflict("Only a registered bot knows its next round");
        }
        if (wanted.filter(now::isAfter).isPresent()) {
            throw ControlRefusal.conflict("The clock does not go back");
        }
        target = wanted.orElse(null);
        world.clock().hold();
        return Optional.ofNullable(hook);
    }

    private static Instant wanted(ControlBody body, Instant now) {
        if (!body.has("advance")) {
            return instant(body, "to").orElseThrow(() -> ControlRefusal.badRequest("advance, to or next is needed"));
        }
        try {
            return now.plus(Duration.parse(body.text("advance")));
        } catch (DateTimeException | ArithmeticException e) {
            throw ControlRefusal.badRequest("advance is a duration like PT1H or P1D");
        }
    }

    private void requireIdle() {
        if (world.clock().isHeld()) {
            throw ControlRefusal.conflict("The clock is being advanced already");
        }
    }

    /** Where the bot came; its own word counts, else where it was sent. */
    private Instant call(URI url) {
        Instant end = target;
        ObjectNode body =
                end == null ? Json.object().put("next", "round") : Json.object().put("to", end.toString());
        JsonNode answer = exchange(url, body);
        String said = answer.path("now").asString("");
        if (said.isEmpty() && end == null) {
            throw new ControlRefusal(502, "The bot did not say where its next round is");
        }
        return said.isEmpty()
                ? goal()
                : parse(said).orElseThrow(() -> new ControlRefusal(502, "The bot's now is no instant"));
    }

    private JsonNode exchange(URI url, ObjectNode body) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(HOOK_PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.line(body)))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new ControlRefusal(502, "The bot's clock hook answered " + response.statusCode());
            }
            return response.body().isBlank() ? Json.object() : Json.parse(response.body());
        } catch (IOException | JacksonException e) {
            throw new ControlRefusal(
                    502, "The bot's clock hook failed: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ControlRefusal(502, "The sandbox is closing");
        }
    }

    private void finish(Instant end) {
        Instant now = world.clock().now();
        move(end.isBefore(now) ? now : end);
    }

    private void move(Instant now) {
        world.clock().set(now);
        world.events().clock(now.toString());
    }

    private static Optional<Instant> instant(ControlBody body, String name) {
        if (body.text(name).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(parse(body.text(name))
                .orElseThrow(() -> ControlRefusal.badRequest(name + " is a moment like 2026-03-01T09:00:00+03:00")));
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
