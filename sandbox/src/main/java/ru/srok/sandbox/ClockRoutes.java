package ru.srok.sandbox;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The service's clock: read, moved forward through the bot's hook, never back. */
final class ClockRoutes {
    private final World world;
    private @Nullable ClockHook hook;
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
        ClockHook registered = body.text("url").isBlank() ? null : ClockHook.at(body.text("url"));
        world.monitor().run(() -> {
            requireIdle();
            if (start.isPresent() && !world.isUntouched()) {
                throw ControlRefusal.conflict("The clock can be set only while there are no people and no messages");
            }
            start.ifPresent(this::move);
            hook = registered;
        });
        get(context);
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
        Optional<ClockHook> bot = world.monitor().call(() -> begin(body));
        try {
            Instant end = bot.isEmpty() ? goal() : bot.get().call(target);
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

    /** Holds the clock; the bot is to be called if it registered. */
    private Optional<ClockHook> begin(ControlBody body) {
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
        return Optional.of(ClockHook.instant(body.text(name))
                .orElseThrow(() -> ControlRefusal.badRequest(name + " is a moment like 2026-03-01T09:00:00+03:00")));
    }
}
