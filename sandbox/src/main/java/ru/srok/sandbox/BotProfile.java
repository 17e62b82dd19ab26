package ru.srok.sandbox;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bot: who it is, its commands by scope, its webhook. */
final class BotProfile {
    static final String USERNAME = "srok_sandbox_bot";
    static final String NAME = "Срок";

    private static final String ID = "bot/id";
    private static final String COMMANDS = "commands/";
    private static final String WEBHOOK = "bot/webhook";

    private final Journal journal;
    private final Map<String, JsonNode> commands = new TreeMap<>();
    private ObjectNode webhook = Json.object();
    private long id = 1;

    BotProfile(Journal journal) {
        this.journal = journal;
        journal.restore(ID, (key, value) -> id = value.asLong());
        journal.restore(COMMANDS, commands::put);
        journal.restore(WEBHOOK, (key, value) -> webhook = (ObjectNode) value);
    }

    void identify(long newId) {
        if (newId != id) {
            id = newId;
            journal.put(ID, id);
        }
    }

    ObjectNode asUser() {
        return Json.object()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", NAME)
                .put("username", USERNAME);
    }

    void setCommands(String scope, JsonNode list) {
        if (list.isEmpty()) {
            commands.remove(scope);
            journal.remove(COMMANDS + scope);
        } else {
            commands.put(scope, list);
            journal.put(COMMANDS + scope, list);
        }
    }

    JsonNode commands(String scope) {
        return commands.getOrDefault(scope, Json.array());
    }

    /** What a person's menu shows: the narrowest scope that has commands. */
    ArrayNode commandsFor(long person) {
        for (String scope : new String[] {"chat:" + person, "all_private_chats", "default"}) {
            if (commands.containsKey(scope)) {
                return (ArrayNode) commands(scope);
            }
        }
        return Json.array();
    }

    String webhookUrl() {
        return webhook.path("url").asString("");
    }

    ObjectNode webhook() {
        return webhook;
    }

    void setWebhook(ObjectNode newWebhook) {
        webhook = newWebhook;
        journal.put(WEBHOOK, webhook);
    }
}
