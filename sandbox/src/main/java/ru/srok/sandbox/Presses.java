package ru.srok.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Callback queries that wait for the bot's answer; older ones are forgotten, as Telegram forgets them. */
final class Presses {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Monitor monitor;
    private final Map<String, Press> open = new HashMap<>();

    Presses(Monitor monitor) {
        this.monitor = monitor;
    }

    /** One press and, once the bot answered, what it said. */
    static final class Press {
        private final Instant at;
        private @Nullable ObjectNode answer;

        private Press(Instant at) {
            this.at = at;
        }

        @Nullable
        ObjectNode answer() {
            return answer;
        }
    }

    Press open(String id) {
        forgetOld();
        Press press = new Press(monitor.systemNow());
        open.put(id, press);
        return press;
    }

    /** False if there is no such query, or no more. */
    boolean answer(String id, ObjectNode answer) {
        forgetOld();
        Press press = open.remove(id);
        if (press == null) {
            return false;
        }
        press.answer = answer;
        return true;
    }

    private void forgetOld() {
        Instant oldest = monitor.systemNow().minus(KEPT);
        open.values().removeIf(press -> press.at.isBefore(oldest));
    }
}
