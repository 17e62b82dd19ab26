package ru.srok.sandbox;

import tools.jackson.databind.node.ObjectNode;

/** Messages and people as the Bot API shows them. */
final class MessageJson {
    private final World world;

    MessageJson(World world) {
        this.world = world;
    }

    ObjectNode user(Person person) {
        ObjectNode user =
                Json.object().put("id", person.id()).put("is_bot", false).put("first_name", person.firstName());
        if (person.lastName() != null) {
            user.put("last_name", person.lastName());
        }
        return user.put("language_code", "ru");
    }

    ObjectNode chat(Person person) {
        ObjectNode chat = user(person);
        chat.remove("is_bot");
        chat.remove("language_code");
        return chat.put("type", "private");
    }

    ObjectNode message(ChatMessage message) {
        ObjectNode node = shallow(message);
        Integer replyTo = message.origin().replyTo();
        if (replyTo != null) {
            world.chats()
                    .find(message.chat(), replyTo)
                    .ifPresent(original -> node.set("reply_to_message", shallow(original)));
        }
        return node;
    }

    private ObjectNode shallow(ChatMessage message) {
        Person person = world.people().require(message.chat());
        ObjectNode node = Json.object().put("message_id", message.id());
        node.set("from", message.fromBot() ? world.bot().asUser() : user(person));
        node.set("chat", chat(person));
        node.put("date", message.origin().date());
        if (message.marks().edited() != null) {
            node.put("edit_date", message.marks().edited());
        }
        if (message.origin().album() != null) {
            node.put("media_group_id", message.origin().album());
        }
        addBody(node, message.body(), person);
        return node;
    }

    private void addBody(ObjectNode node, ChatMessage.Body body, Person person) {
        if (body.kind() == MessageKind.CONTACT) {
            node.set("contact", contact(person));
        } else {
            addText(node, body.text(), body.kind() == MessageKind.TEXT ? "" : "caption_");
        }
        if (body.fileId() != null) {
            world.files().find(body.fileId()).ifPresent(file -> addFile(node, body.kind(), file));
        }
        if (body.buttons() != null) {
            node.set("reply_markup", body.buttons());
        }
    }

    private static void addText(ObjectNode node, FormattedText text, String prefix) {
        if (!text.text().isEmpty()) {
            node.put(prefix.isEmpty() ? "text" : "caption", text.text());
        }
        if (!text.entities().isEmpty()) {
            node.set(prefix + "entities", Json.tree(text.entities()));
        }
    }

    private static void addFile(ObjectNode node, MessageKind kind, StoredFile file) {
        ObjectNode shown = Json.object().put("file_id", file.id()).put("file_unique_id", file.uniqueId());
        if (kind == MessageKind.PHOTO) {
            shown.put("width", file.width()).put("height", file.height());
            node.putArray("photo").add(shown);
        } else {
            shown.put("file_name", file.name()).put("mime_type", file.type());
            node.set("document", shown);
        }
        shown.put("file_size", file.size());
    }

    private static ObjectNode contact(Person person) {
        ObjectNode contact = Json.object().put("phone_number", person.phone()).put("first_name", person.firstName());
        if (person.lastName() != null) {
            contact.put("last_name", person.lastName());
        }
        return contact.put("user_id", person.id());
    }
}
