package ru.srok.sandbox;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person presses a button, of a message or of the reply keyboard. */
final class Pressing {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final World world;
    private final PersonActions actions;
    private final MessageJson json;

    Pressing(World world, PersonActions actions) {
        this.world = world;
        this.actions = actions;
        this.json = new MessageJson(world);
    }

    /** Waits for the bot's answer, with the lock in hand but free for the bot. */
    ObjectNode inline(long id, int messageId, String wanted) {
        Person person = world.people().require(id);
        ChatMessage message = world.chats().require(id, messageId);
        JsonNode buttons = message.body().buttons();
        JsonNode button = (buttons == null ? Json.object() : buttons)
                .path("inline_keyboard")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(one -> is(one, wanted))
                .findFirst()
                .orElseThrow(() -> noButton(wanted));
        if (button.has("callback_data")) {
            return answer(query(person, message, button.path("callback_data").asString("")));
        }
        ObjectNode link = Json.object().put("url", button.path("url").asString(""));
        return answer(link);
    }

    private static boolean is(JsonNode button, String wanted) {
        return wanted.equals(button.path("text").asString(""))
                || wanted.equals(button.path("callback_data").asString(""));
    }

    private static ControlRefusal noButton(String wanted) {
        return ControlRefusal.notFound("There is no button " + wanted);
    }

    private ObjectNode query(Person person, ChatMessage message, String data) {
        String id = Long.toString(world.updates().next() * 1_000_003L);
        ObjectNode query = Json.object().put("id", id);
        query.set("from", json.user(person));
        query.set("message", json.message(message));
        query.put("chat_instance", Long.toString(person.id() * 31)).put("data", data);
        Presses.Press press = world.presses().open(id);
        world.updates().add("callback_query", query);
        world.monitor().changed();
        if (!world.monitor().await(PATIENCE, () -> press.answer() != null)) {
            throw new ControlRefusal(504, "The bot did not answer the button");
        }
        ObjectNode answer = press.answer();
        return answer == null ? Json.object() : answer;
    }

    /** The text of a reply-keyboard button goes as the person's message, or shares the contact. */
    ObjectNode reply(long id, String wanted) {
        Person person = world.people().require(id);
        JsonNode keyboard = person.keyboard();
        JsonNode button = Optional.ofNullable(keyboard)
                .flatMap(shown -> Markup.buttons(shown.path("keyboard")).stream()
                        .filter(one -> wanted.equals(text(one)))
                        .findFirst())
                .orElseThrow(() -> noButton(wanted));
        boolean contact = button.path("request_contact").asBoolean(false);
        ChatMessage sent = contact ? actions.contact(id) : actions.text(id, wanted, null);
        if (keyboard != null && keyboard.path("one_time_keyboard").asBoolean(false)) {
            world.people().put(world.people().require(id).withKeyboard(null));
        }
        ObjectNode result = Json.object();
        result.putArray("message_ids").add(sent.id());
        return result.putNull("answer");
    }

    static String text(JsonNode button) {
        return button.isString() ? button.stringValue() : button.path("text").asString("");
    }

    private static ObjectNode answer(ObjectNode content) {
        ObjectNode result = Json.object();
        result.set("answer", content);
        return result;
    }
}
