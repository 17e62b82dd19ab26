package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came from processes that were killed: copies of each message, and what was the last word of each process. */
final class Received {

    private final Map<String, List<String>> copies = new HashMap<>();
    private final Map<String, Integer> inFlight = new HashMap<>();
    private String lastKey = "";

    void started() {
        lastKey = "";
    }

    /** A line of a process: «first» or «repeat», and the key. */
    void line(String line) {
        int blank = line.indexOf(' ');
        lastKey = line.substring(blank + 1);
        copies.computeIfAbsent(lastKey, key -> new ArrayList<>()).add(line.substring(0, blank));
    }

    void killed() {
        inFlight.merge(lastKey, 1, Integer::sum);
    }

    /** Holds the messages of a round to the rule: nobody is missed, a repeat is marked and was in flight at a kill. */
    void check(List<String> expected) {
        assertThat(copies.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        copies.forEach((key, marks) -> {
            assertThat(marks.size() - 1).as(key).isLessThanOrEqualTo(inFlight.getOrDefault(key, 0));
            assertThat(marks.stream().skip(1)).as(key).allMatch("repeat"::equals);
        });
    }

    long repeats() {
        return copies.values().stream().filter(marks -> marks.size() > 1).count();
    }
}
