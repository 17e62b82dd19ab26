package ru.srok.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Updates that the bot has not confirmed yet. */
final class UpdateQueue {
    private static final String KEY = "update/";
    private static final String LAST = "updates/last";
    private static final String ALLOWED = "updates/allowed";

    private final Journal journal;
    private final TreeMap<Integer, JsonNode> pending = new TreeMap<>();
    private Set<String> allowed = Set.of();
    private int last;

    /** The first id comes from the time, so that a fresh folder does not repeat the ids that a bot has seen. */
    UpdateQueue(Journal journal, Instant systemNow) {
        this.journal = journal;
        this.last = (int) (systemNow.getEpochSecond() % 1_000_000_000);
        journal.restore(LAST, (key, value) -> last = value.asInt());
        journal.restore(ALLOWED, (key, value) -> allowed = texts(value));
        journal.restore(KEY, (key, value) -> pending.put(Integer.valueOf(key), value));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.values().forEach(node -> texts.add(node.asString("")));
        return texts;
    }

    /** Returns the id, which is used up even where the bot doesn't want such updates. */
    int add(String type, JsonNode content) {
        last++;
        journal.put(LAST, last);
        if (allowed.isEmpty() || allowed.contains(type)) {
            ObjectNode update = Json.object().put("update_id", last);
            update.set(type, content);
            pending.put(last, update);
            journal.put(KEY + last, update);
        }
        return last;
    }

    /** The id that the next update will have. */
    int next() {
        return last + 1;
    }

    /** An empty list means all types; counts for updates made from now on. */
    void allow(JsonNode types) {
        Set<String> wanted = texts(types);
        if (!wanted.equals(allowed)) {
            allowed = wanted;
            journal.put(ALLOWED, types);
        }
    }

    Set<String> allowed() {
        return allowed;
    }

    /** Forgets everything below the offset; a negative one keeps only so many of the last. */
    void confirm(int offset) {
        int first = offset >= 0 ? offset : firstOfLast(-offset);
        List<Integer> confirmed = List.copyOf(pending.headMap(first, false).keySet());
        confirmed.forEach(id -> {
            pending.remove(id);
            journal.remove(KEY + id);
        });
    }

    private int firstOfLast(int count) {
        return StreamSupport.stream(pending.descendingKeySet().spliterator(), false)
                .limit(count)
                .reduce((newer, older) -> older)
                .orElse(0);
    }

    List<JsonNode> oldest(int limit) {
        return pending.values().stream().limit(limit).toList();
    }

    int size() {
        return pending.size();
    }
}
