package ru.srok.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The messages of all chats. Ids rise from 1 in each chat and are never given again. */
final class Chats {
    private static final String KEY = "message/";

    private final Journal journal;
    private final Map<Long, TreeMap<Integer, ChatMessage>> byChat = new TreeMap<>();

    Chats(Journal journal) {
        this.journal = journal;
        journal.restore(KEY, (key, value) -> remember(Json.read(value, ChatMessage.class)));
    }

    ChatMessage append(long chat, ChatMessage.Origin origin, ChatMessage.Body body) {
        TreeMap<Integer, ChatMessage> messages = byChat.computeIfAbsent(chat, id -> new TreeMap<>());
        int id = messages.isEmpty() ? 1 : messages.lastKey() + 1;
        ChatMessage message = new ChatMessage(chat, id, origin, body, ChatMessage.Marks.NONE);
        put(message);
        return message;
    }

    void put(ChatMessage message) {
        remember(message);
        journal.put(KEY + message.chat() + "/" + message.id(), message);
    }

    private void remember(ChatMessage message) {
        byChat.computeIfAbsent(message.chat(), id -> new TreeMap<>()).put(message.id(), message);
    }

    Optional<ChatMessage> find(long chat, long id) {
        Map<Integer, ChatMessage> messages = byChat.getOrDefault(chat, new TreeMap<>());
        return Optional.ofNullable(messages.get((int) id))
                .filter(message -> message.id() == id && !message.marks().deleted());
    }

    ChatMessage require(long chat, long id) {
        return find(chat, id).orElseThrow(() -> ControlRefusal.notFound("There is no message " + id));
    }

    /** Oldest first, without the deleted. */
    List<ChatMessage> of(long chat) {
        return byChat.getOrDefault(chat, new TreeMap<>()).values().stream()
                .filter(message -> !message.marks().deleted())
                .toList();
    }

    int lastId(long chat) {
        TreeMap<Integer, ChatMessage> messages = byChat.getOrDefault(chat, new TreeMap<>());
        return messages.isEmpty() ? 0 : messages.lastKey();
    }

    long countFromBotAfter(long chat, int id) {
        return byChat.getOrDefault(chat, new TreeMap<>()).tailMap(id, false).values().stream()
                .filter(message -> message.fromBot() && !message.marks().deleted())
                .count();
    }

    boolean isEmpty() {
        return byChat.isEmpty();
    }
}
