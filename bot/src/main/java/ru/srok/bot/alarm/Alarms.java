package ru.srok.bot.alarm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import ru.srok.messages.Messages;

/** Tells the administrator of a fault in one line, again each day while it lasts, and once of its end. */
public final class Alarms {

    private static final Duration AGAIN = Duration.ofDays(1);

    private final Consumer<String> lines;
    private final Clock system;
    private final Map<Fault, Instant> said = new EnumMap<>(Fault.class);

    /** Says it to {@code lines}; system time, never shifted. */
    public Alarms(Consumer<String> lines, Clock system) {
        this.lines = lines;
        this.system = system;
    }

    /** Alarms that nobody hears. */
    public static Alarms silent() {
        return new Alarms(line -> {}, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** A fault was met, for the first time or once more; {@code values} are those of its words. */
    public synchronized void raise(Fault fault, Object... values) {
        Instant now = system.instant();
        if (!said.getOrDefault(fault, Instant.MIN).isAfter(now.minus(AGAIN))) {
            said.put(fault, now);
            lines.accept(Messages.say(fault.begun(), values));
        }
    }

    /** It works (again). */
    public synchronized void over(Fault fault) {
        if (said.remove(fault) != null) {
            lines.accept(Messages.say(fault.over()));
        }
    }
}
