package ru.srok.sandbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Failures that a test ordered for the next calls of a method. */
final class Faults {
    private static final Set<String> KINDS = Set.of("500-html", "timeout", "close-after", "close-before", "429");

    /** A failure for so many calls yet. */
    record Fault(String kind, int times, int seconds) {
        /** Whether the request is done although the bot does not learn it (in time). */
        boolean isAfter() {
            return kind.equals("close-after") || kind.equals("timeout");
        }
    }

    private final Map<String, Fault> byMethod = new HashMap<>();

    synchronized void order(String method, Fault fault) {
        if (!KINDS.contains(fault.kind())) {
            throw ControlRefusal.badRequest(
                    "kind is one of " + KINDS.stream().sorted().toList());
        }
        byMethod.put(method.toLowerCase(Locale.ROOT), fault);
    }

    synchronized Optional<Fault> take(String method) {
        String name = method.toLowerCase(Locale.ROOT);
        Fault fault = byMethod.get(name);
        if (fault == null || fault.times() <= 0) {
            return Optional.empty();
        }
        byMethod.put(name, new Fault(fault.kind(), fault.times() - 1, fault.seconds()));
        return Optional.of(fault);
    }
}
