package ru.srok.bot.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.srok.domain.chat.OutboxMessage;

/** What reached people, by the key of the message; shared by the nodes of a test. */
final class Deliveries {

    private final Map<String, List<OutboxMessage>> all = new HashMap<>();

    synchronized Attempt of(OutboxMessage message) {
        List<OutboxMessage> copies = all.computeIfAbsent(message.id(), key -> new ArrayList<>());
        copies.add(message);
        return new Attempt.Delivered(message.id() + "#" + copies.size());
    }

    synchronized List<OutboxMessage> copies(String key) {
        return List.copyOf(all.getOrDefault(key, List.of()));
    }

    synchronized Map<String, List<OutboxMessage>> all() {
        return Map.copyOf(all);
    }

    /** Whether a copy says that it is a repeat. */
    static boolean isRepeat(OutboxMessage message) {
        return Marks.spoken(message).screen().html().startsWith("Повтор");
    }
}
