package ru.srok.sandbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the bot's messages into chats. */
final class Postings {
    private final World world;
    private final MessageJson json;

    Postings(World world) {
        this.world = world;
        this.json = new MessageJson(world);
    }

    /** The person to whom the bot may write. */
    Person recipient(Params params) {
        Person person = chat(params);
        if (!person.started()) {
            throw BotApiRefusal.forbidden("bot can't initiate conversation with a user");
        }
        if (person.blocked()) {
            throw BotApiRefusal.forbidden("bot was blocked by the user");
        }
        return person;
    }

    Person chat(Params params) {
        if (params.text("chat_id").isBlank()) {
            throw BotApiRefusal.badRequest("chat_id is empty");
        }
        return world.people()
                .find(params.number("chat_id", 0))
                .orElseThrow(() -> BotApiRefusal.badRequest("chat not found"));
    }

    /** A message of the chat, or a refusal that names what was to be done with it. */
    ChatMessage message(Params params, String purpose) {
        Person person = chat(params);
        return world.chats()
                .find(person.id(), params.number("message_id", 0))
                .orElseThrow(() -> BotApiRefusal.badRequest("message to " + purpose + " not found"));
    }

    ObjectNode post(Person person, ChatMessage.Body body, Params params) {
        return post(person, body, params, null);
    }

    ObjectNode post(Person person, ChatMessage.Body body, Params params, @Nullable String album) {
        JsonNode markup = Markup.read(params);
        Integer replyTo = replyTo(person, params).orElse(null);
        boolean inline = markup != null && Markup.isInline(markup);
        ChatMessage.Origin origin = new ChatMessage.Origin(true, world.clock().seconds(), replyTo, album);
        ChatMessage message = world.chats().append(person.id(), origin, inline ? body.withButtons(markup) : body);
        if (markup != null && !inline) {
            showKeyboard(person, markup);
        }
        world.typing().end(person.id());
        world.events().chat(person.id());
        return json.message(message);
    }

    private void showKeyboard(Person person, JsonNode markup) {
        boolean removed = markup.path("remove_keyboard").asBoolean(false);
        world.people().put(person.withKeyboard(removed ? null : markup));
    }

    private Optional<Integer> replyTo(Person person, Params params) {
        Params reply = new Params(
                params.json("reply_parameters")
                        .filter(JsonNode::isObject)
                        .map(ObjectNode.class::cast)
                        .orElseGet(Json::object),
                Uploads.NONE);
        long id = reply.number("message_id", params.number("reply_to_message_id", 0));
        boolean anyway = reply.flag("allow_sending_without_reply") || params.flag("allow_sending_without_reply");
        if (id == 0) {
            return Optional.empty();
        }
        Optional<Integer> found = world.chats().find(person.id(), id).map(ChatMessage::id);
        if (found.isEmpty() && !anyway) {
            throw BotApiRefusal.badRequest("message to be replied not found");
        }
        return found;
    }
}
