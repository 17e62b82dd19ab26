package ru.srok.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A chat as its person sees it: plain for scripts, rich for the page. */
final class ChatView {
    private final World world;

    ChatView(World world) {
        this.world = world;
    }

    ArrayNode plain(long person) {
        ArrayNode messages = Json.array();
        world.chats().of(person).forEach(message -> messages.add(message(message, false)));
        return messages;
    }

    ObjectNode rich(Person person) {
        ObjectNode chat = Json.object();
        ArrayNode messages = chat.putArray("messages");
        world.chats().of(person.id()).forEach(message -> messages.add(message(message, true)));
        JsonNode keyboard = person.keyboard();
        chat.set("keyboard", keyboard == null || !keyboard.has("keyboard") ? null : rows(keyboard, "keyboard", true));
        chat.put(
                "placeholder",
                keyboard == null
                        ? null
                        : keyboard.path("input_field_placeholder").stringValue(null));
        chat.put("force_reply", keyboard != null && keyboard.path("force_reply").asBoolean(false));
        chat.set("commands", world.bot().commandsFor(person.id()));
        return chat.put("started", person.started())
                .put("blocked", person.blocked())
                .put("typing", world.typing().isOn(person.id()));
    }

    private ObjectNode message(ChatMessage message, boolean rich) {
        ChatMessage.Body body = message.body();
        ObjectNode node = Json.object()
                .put("message_id", message.id())
                .put("from", message.fromBot() ? "bot" : "person")
                .put("date", message.origin().date())
                .put("kind", body.kind().word())
                .put("text", text(message));
        node.set("buttons", body.buttons() == null ? Json.array() : rows(body.buttons(), "inline_keyboard", rich));
        node.set("files", files(body));
        node.put("reply_to", message.origin().replyTo())
                .put("edited", message.marks().edited() != null);
        if (rich || !message.marks().reactions().isEmpty()) {
            node.set("reactions", Json.tree(message.marks().reactions()));
        }
        if (message.origin().album() != null) {
            node.put("media_group_id", message.origin().album());
        }
        if (rich) {
            node.set("entities", Json.tree(body.text().entities()));
            message.marks().reactions().stream().findFirst().ifPresent(emoji -> node.put("reaction", emoji));
        }
        return node;
    }

    /** A contact has no words: its name and number stand for them. */
    private String text(ChatMessage message) {
        Person person = world.people().require(message.chat());
        boolean contact = message.body().kind() == MessageKind.CONTACT;
        return contact
                ? person.name() + ", " + person.phone()
                : message.body().text().text();
    }

    private static ArrayNode rows(JsonNode markup, String field, boolean rich) {
        ArrayNode rows = Json.array();
        for (JsonNode row : markup.path(field).values()) {
            ArrayNode shown = rows.addArray();
            for (JsonNode button : row.values()) {
                if (rich) {
                    shown.add(button(button, field.equals("keyboard")));
                } else {
                    shown.add(Pressing.text(button));
                }
            }
        }
        return rows;
    }

    private static ObjectNode button(JsonNode button, boolean reply) {
        ObjectNode shown = Json.object().put("text", Pressing.text(button));
        if (reply) {
            return shown.put("kind", "reply")
                    .put("contact", button.path("request_contact").asBoolean(false));
        }
        if (button.has("url")) {
            return shown.put("kind", "url").put("url", button.path("url").asString(""));
        }
        return shown.put("kind", "callback")
                .put("data", button.path("callback_data").asString(""));
    }

    private ArrayNode files(ChatMessage.Body body) {
        ArrayNode files = Json.array();
        if (body.fileId() != null) {
            world.files()
                    .find(body.fileId())
                    .ifPresent(file -> files.addObject()
                            .put("name", file.name())
                            .put("size", file.size())
                            .put("type", file.type())
                            .put("url", "/sandbox/files/" + file.id()));
        }
        return files;
    }
}
