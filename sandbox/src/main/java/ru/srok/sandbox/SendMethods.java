package ru.srok.sandbox;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API methods that bring something new into a chat. */
final class SendMethods {
    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final World world;
    private final Postings postings;
    private final FileRules files;

    SendMethods(World world, Postings postings) {
        this.world = world;
        this.postings = postings;
        this.files = new FileRules(world.files());
    }

    JsonNode sendMessage(Params params) {
        FormattedText text = TextRules.text(params);
        Person person = postings.recipient(params);
        return postings.post(person, new ChatMessage.Body(MessageKind.TEXT, text, null, null), params);
    }

    JsonNode sendDocument(Params params) {
        return sendFile(params, MessageKind.DOCUMENT, "document");
    }

    JsonNode sendPhoto(Params params) {
        return sendFile(params, MessageKind.PHOTO, "photo");
    }

    private JsonNode sendFile(Params params, MessageKind kind, String field) {
        FormattedText caption = TextRules.caption(params);
        Person person = postings.recipient(params);
        Markup.read(params);
        StoredFile file = files.resolve(params, kind, field);
        return postings.post(person, new ChatMessage.Body(kind, caption, file.id(), null), params);
    }

    JsonNode sendMediaGroup(Params params) {
        List<ObjectNode> media = media(params);
        Person person = postings.recipient(params);
        List<ChatMessage.Body> bodies =
                media.stream().map(item -> body(item, params)).toList();
        if (bodies.stream().map(ChatMessage.Body::kind).distinct().count() > 1) {
            throw BotApiRefusal.badRequest("document can't be mixed with other media types");
        }
        String album = Long.toString(1_300_000_000_000L
                + world.updates().next() * 100L
                + world.chats().lastId(person.id()) % 100);
        ArrayNode sent = Json.array();
        bodies.forEach(body -> sent.add(postings.post(person, body, params, album)));
        return sent;
    }

    private List<ObjectNode> media(Params params) {
        JsonNode media = params.json("media").orElseGet(Json::array);
        if (!media.isArray()) {
            throw BotApiRefusal.badRequest("expected an Array of InputMedia");
        }
        if (media.size() < 2 || media.size() > 10) {
            throw BotApiRefusal.badRequest("wrong number of media: an album must include 2-10 items");
        }
        return StreamSupport.stream(media.values().spliterator(), false)
                .map(item -> (ObjectNode) item)
                .toList();
    }

    private ChatMessage.Body body(ObjectNode item, Params params) {
        String type = item.path("type").asString("");
        MessageKind kind = switch (type) {
            case "document" -> MessageKind.DOCUMENT;
            case "photo" -> MessageKind.PHOTO;
            default ->
                throw BotApiRefusal.badRequest(
                        "can't parse InputMedia: type \"" + type + "\" can't be used in sendMediaGroup");
        };
        Params one = new Params(item, params.uploads());
        FormattedText caption = TextRules.caption(one);
        return new ChatMessage.Body(
                kind, caption, files.resolve(one, kind, "media").id(), null);
    }

    JsonNode sendChatAction(Params params) {
        Person person = postings.recipient(params);
        if (!ACTIONS.contains(params.text("action"))) {
            throw BotApiRefusal.badRequest("wrong parameter action in request");
        }
        world.typing().begin(person.id());
        world.events().chat(person.id());
        world.events().chatLater(person.id(), Typing.SHOWN);
        return BooleanNode.TRUE;
    }
}
