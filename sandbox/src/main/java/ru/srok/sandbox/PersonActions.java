package ru.srok.sandbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What people do in their chats; each makes the update that Telegram would make. */
final class PersonActions {
    private static final int TEXT_LIMIT = 4096;
    private static final int ALBUM_LIMIT = 10;

    private final World world;
    private final MessageJson json;

    PersonActions(World world) {
        this.world = world;
        this.json = new MessageJson(world);
    }

    void require(long id) {
        world.people().require(id);
    }

    ChatMessage text(long id, String text, @Nullable Integer replyTo) {
        Person person = world.people().require(id);
        boolean start = text.equals("/start") || text.startsWith("/start ");
        if (start && !person.started()) {
            person = person.withStarted(true);
            world.people().put(person);
            world.events().people();
        }
        return send(person, body(MessageKind.TEXT, detected(text, TEXT_LIMIT), null), replyTo, null);
    }

    ChatMessage contact(long id) {
        return send(world.people().require(id), body(MessageKind.CONTACT, FormattedText.EMPTY, null), null, null);
    }

    /** One file or an album; pictures alone go as photos, unless asked otherwise. */
    List<ChatMessage> files(long id, String caption, List<StoredFile> files, @Nullable Integer replyTo) {
        if (files.size() > ALBUM_LIMIT) {
            throw ControlRefusal.badRequest("An album holds at most " + ALBUM_LIMIT + " files");
        }
        Person person = world.people().require(id);
        boolean photos = files.stream().allMatch(StoredFile::isPicture);
        String album = files.size() > 1
                ? Long.toString(1_400_000_000_000L + world.updates().next())
                : null;
        FormattedText text = caption.isBlank() ? FormattedText.EMPTY : detected(caption, TEXT_LIMIT);
        return Stream.iterate(0, i -> i < files.size(), i -> i + 1)
                .map(i -> body(
                        photos ? MessageKind.PHOTO : MessageKind.DOCUMENT,
                        i == 0 ? text : FormattedText.EMPTY,
                        files.get(i).id()))
                .map(body -> send(person, body, replyTo, album))
                .toList();
    }

    private static ChatMessage.Body body(MessageKind kind, FormattedText text, @Nullable String file) {
        return new ChatMessage.Body(kind, text, file, null);
    }

    private static FormattedText detected(String text, int limit) {
        FormattedText trimmed = FormattedText.plain(text).trimmed();
        if (trimmed.text().isEmpty() || trimmed.text().length() > limit) {
            throw ControlRefusal.badRequest("A message has 1 to " + limit + " characters");
        }
        return EntityDetector.detect(trimmed);
    }

    private ChatMessage send(Person person, ChatMessage.Body body, @Nullable Integer replyTo, @Nullable String album) {
        requireOpen(person);
        if (replyTo != null) {
            world.chats().require(person.id(), replyTo);
        }
        ChatMessage.Origin origin = new ChatMessage.Origin(false, world.clock().seconds(), replyTo, album);
        ChatMessage message = world.chats().append(person.id(), origin, body);
        world.updates().add("message", json.message(message));
        world.events().chat(person.id());
        return message;
    }

    private static void requireOpen(Person person) {
        if (!person.started()) {
            throw ControlRefusal.conflict("Press Start first: send /start");
        }
        if (person.blocked()) {
            throw ControlRefusal.conflict("The bot is blocked: unblock it first");
        }
    }

    void edit(long id, int messageId, String text) {
        requireOpen(world.people().require(id));
        ChatMessage message = world.chats().require(id, messageId);
        if (message.fromBot()) {
            throw ControlRefusal.conflict("Only one's own message can be edited");
        }
        ChatMessage.Body body = message.body().withText(detected(text, TEXT_LIMIT));
        ChatMessage edited = message.edited(body, world.clock().seconds());
        world.chats().put(edited);
        world.updates().add("edited_message", json.message(edited));
        world.events().edit(id, messageId);
    }

    void block(long id, boolean blocked) {
        Person person = world.people().require(id);
        if (person.blocked() == blocked) {
            return;
        }
        world.people().put(person.withBlocked(blocked));
        ObjectNode update = Json.object();
        update.set("chat", json.chat(person));
        update.set("from", json.user(person));
        update.put("date", world.clock().seconds());
        update.set("old_chat_member", membership(person.blocked()));
        update.set("new_chat_member", membership(blocked));
        world.updates().add("my_chat_member", update);
        world.events().people();
        world.events().chat(id);
    }

    private ObjectNode membership(boolean blocked) {
        ObjectNode member = Json.object();
        member.set("user", world.bot().asUser());
        member.put("status", blocked ? "kicked" : "member");
        return blocked ? member.put("until_date", 0) : member;
    }
}
