package ru.srok.sandbox;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** The Bot API methods that change a message in a chat. */
final class EditMethods {
    private static final Set<String> REACTIONS =
            Set.of(("👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 "
                            + "🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 "
                            + "🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷 😡")
                    .split(" "));

    private final World world;
    private final Postings postings;
    private final MessageJson json;

    EditMethods(World world, Postings postings) {
        this.world = world;
        this.postings = postings;
        this.json = new MessageJson(world);
    }

    JsonNode editMessageText(Params params) {
        FormattedText text = TextRules.text(params);
        JsonNode buttons = Markup.inline(params);
        ChatMessage message = own(params);
        if (message.body().kind() != MessageKind.TEXT) {
            throw BotApiRefusal.badRequest("there is no text in the message to edit");
        }
        return change(message, text, buttons);
    }

    JsonNode editMessageCaption(Params params) {
        FormattedText caption = TextRules.caption(params);
        JsonNode buttons = Markup.inline(params);
        ChatMessage message = own(params);
        if (message.body().fileId() == null) {
            throw BotApiRefusal.badRequest("there is no caption in the message to edit");
        }
        return change(message, caption, buttons);
    }

    private JsonNode change(ChatMessage message, FormattedText text, @Nullable JsonNode buttons) {
        ChatMessage.Body body = message.body().withText(text).withButtons(buttons);
        requireChange(message, body);
        return save(message.edited(body, world.clock().seconds()));
    }

    JsonNode editMessageReplyMarkup(Params params) {
        JsonNode buttons = Markup.inline(params);
        ChatMessage message = own(params);
        requireChange(message, message.body().withButtons(buttons));
        return save(message.withButtons(buttons));
    }

    private ChatMessage own(Params params) {
        ChatMessage message = postings.message(params, "edit");
        if (!message.fromBot()) {
            throw BotApiRefusal.badRequest("message can't be edited");
        }
        return message;
    }

    private static void requireChange(ChatMessage message, ChatMessage.Body body) {
        if (Objects.equals(message.body(), body)) {
            throw BotApiRefusal.badRequest("message is not modified: specified new message content and reply markup are"
                    + " exactly the same as a current content and reply markup of the message");
        }
    }

    private JsonNode save(ChatMessage message) {
        world.chats().put(message);
        world.events().edit(message.chat(), message.id());
        return json.message(message);
    }

    JsonNode deleteMessage(Params params) {
        ChatMessage message = postings.message(params, "delete");
        world.chats().put(message.deleted());
        world.events().edit(message.chat(), message.id());
        return BooleanNode.TRUE;
    }

    JsonNode setMessageReaction(Params params) {
        ChatMessage message = postings.message(params, "react");
        List<String> emoji = params.json("reaction")
                .orElseGet(Json::array)
                .valueStream()
                .map(reaction -> reaction.path("emoji").asString("").replace("\uFE0F", ""))
                .toList();
        if (emoji.size() > 1) {
            throw BotApiRefusal.badRequest("REACTIONS_TOO_MANY");
        }
        if (!REACTIONS.containsAll(emoji)) {
            throw BotApiRefusal.badRequest("REACTION_INVALID");
        }
        world.chats().put(message.reactedTo(emoji));
        world.events().edit(message.chat(), message.id());
        return BooleanNode.TRUE;
    }
}
