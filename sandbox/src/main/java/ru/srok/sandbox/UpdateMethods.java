package ru.srok.sandbox;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API methods by which the bot gets its updates. */
final class UpdateMethods {
    private static final int MAX_TIMEOUT = 50;
    private static final Duration STILL_POLLING = Duration.ofSeconds(10);

    private final World world;
    private volatile boolean announced;
    private long latestPoller;
    private int waiting;
    private Instant lastPoll = Instant.MIN;

    UpdateMethods(World world) {
        this.world = world;
    }

    /** Waits for updates; as in Telegram, a newer request ends the one that waits, which is told of the conflict. */
    JsonNode getUpdates(Params params) {
        requireNoWebhook();
        params.json("allowed_updates").ifPresent(world.updates()::allow);
        world.updates().confirm((int) params.number("offset", 0));
        int limit = clamp(params.number("limit", 100), 1, 100);
        Duration timeout = Duration.ofSeconds(clamp(params.number("timeout", 0), 0, MAX_TIMEOUT));
        long mine = ++latestPoller;
        waiting++;
        try {
            world.monitor()
                    .await(
                            timeout,
                            () -> mine != latestPoller || world.updates().size() > 0);
        } finally {
            waiting--;
            lastPoll = world.monitor().systemNow();
        }
        if (mine != latestPoller) {
            throw BotApiRefusal.conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running");
        }
        ArrayNode updates = Json.array();
        updates.addAll(world.updates().oldest(limit));
        return updates;
    }

    private void requireNoWebhook() {
        if (!world.bot().webhookUrl().isEmpty()) {
            throw BotApiRefusal.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
    }

    private static int clamp(long value, int from, int to) {
        return (int) Math.max(from, Math.min(to, value));
    }

    /** Tells the pages when the bot has come or gone. */
    void announce() {
        boolean polling = world.monitor().call(this::isPolling);
        if (polling != announced) {
            announced = polling;
            world.events().bot();
        }
    }

    /** Whether a bot reads updates now, or did so a moment ago. */
    boolean isPolling() {
        return waiting > 0 || lastPoll.isAfter(world.monitor().systemNow().minus(STILL_POLLING));
    }

    JsonNode setWebhook(Params params) {
        String url = params.text("url");
        if (url.isEmpty()) {
            return deleteWebhook(params);
        }
        if (!url.startsWith("https://")) {
            throw BotApiRefusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        params.json("allowed_updates").ifPresent(world.updates()::allow);
        latestPoller++;
        world.bot().setWebhook(Json.object().put("url", url));
        return BooleanNode.TRUE;
    }

    JsonNode deleteWebhook(Params params) {
        if (params.flag("drop_pending_updates")) {
            world.updates().confirm(world.updates().next());
        }
        world.bot().setWebhook(Json.object());
        return BooleanNode.TRUE;
    }

    JsonNode getWebhookInfo(Params params) {
        ObjectNode info = Json.object()
                .put("url", world.bot().webhookUrl())
                .put("has_custom_certificate", false)
                .put("pending_update_count", world.updates().size());
        if (!world.updates().allowed().isEmpty()) {
            info.set("allowed_updates", Json.tree(world.updates().allowed()));
        }
        return info;
    }
}
