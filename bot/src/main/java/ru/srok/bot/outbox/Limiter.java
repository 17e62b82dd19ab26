package ru.srok.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import ru.srok.domain.people.AccountId;

/** The pace that a messenger allows: so many calls a second in all, fewer to one chat; in system time. */
final class Limiter {

    private static final Duration IN_ALL = Duration.ofNanos(1_000_000_000L / 30);
    private static final int IN_ALL_BURST = 15;
    /** A little more than a second: calls may arrive closer together than they left. */
    private static final Duration TO_A_CHAT = Duration.ofMillis(1_050);

    private static final int TO_A_CHAT_BURST = 3;
    private static final int CHATS_REMEMBERED = 2_000;

    private final Map<AccountId, Instant> chats = new HashMap<>();
    private Instant all = Instant.EPOCH;
    private Instant pausedUntil = Instant.EPOCH;

    /** When a call to this chat may be made at the earliest; not after {@code now}: at once. */
    synchronized Instant freeAt(AccountId chat, Instant now) {
        Instant free = later(pausedUntil, earliest(all, IN_ALL, IN_ALL_BURST));
        return later(free, earliest(chats.getOrDefault(chat, Instant.EPOCH), TO_A_CHAT, TO_A_CHAT_BURST));
    }

    /** When a call to any chat may be made at the earliest. */
    synchronized Instant freeAt() {
        return later(pausedUntil, earliest(all, IN_ALL, IN_ALL_BURST));
    }

    /** Notes that a call is made now. */
    synchronized void take(AccountId chat, Instant now) {
        all = later(all, now).plus(IN_ALL);
        chats.put(chat, later(chats.getOrDefault(chat, now), now).plus(TO_A_CHAT));
        if (chats.size() > CHATS_REMEMBERED) {
            chats.values().removeIf(now::isAfter);
        }
    }

    /** Lets nothing go before an instant. */
    synchronized void pauseUntil(Instant instant) {
        pausedUntil = later(pausedUntil, instant);
    }

    /** The calls made so far have used up the time until {@code used}; a burst may run ahead of it. */
    private static Instant earliest(Instant used, Duration each, int burst) {
        return used.equals(Instant.EPOCH) ? used : used.minus(each.multipliedBy(burst - 1L));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
