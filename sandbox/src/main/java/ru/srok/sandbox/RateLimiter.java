package ru.srok.sandbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Telegram's limits for sending: in all, to one chat, to one group. */
final class RateLimiter {
    private static final double BOT_PER_SECOND = 30;
    private static final double CHAT_PER_SECOND = 1;
    private static final double GROUP_PER_SECOND = 20 / 60.0;

    private final Monitor monitor;
    private final Map<Long, TokenBucket> chats = new HashMap<>();
    private TokenBucket bot;
    private double scale = 1;

    RateLimiter(Monitor monitor) {
        this.monitor = monitor;
        this.bot = new TokenBucket(BOT_PER_SECOND, 30, monitor.systemNow());
    }

    /** Forgets what was sent before: the new limits start with full buckets. */
    void scale(double newScale) {
        scale = newScale;
        chats.clear();
        bot = new TokenBucket(BOT_PER_SECOND * scale, 30 * scale, monitor.systemNow());
    }

    double scale() {
        return scale;
    }

    /** Counts one message, or refuses it with the seconds to wait. */
    void take(long chat) {
        Instant now = monitor.systemNow();
        TokenBucket ofChat = chats.computeIfAbsent(chat, id -> bucket(id, now));
        int wait = Math.max(bot.secondsToWait(now), ofChat.secondsToWait(now));
        if (wait > 0) {
            throw BotApiRefusal.tooManyRequests(wait);
        }
        bot.take();
        ofChat.take();
    }

    private TokenBucket bucket(long chat, Instant now) {
        return chat < 0
                ? new TokenBucket(GROUP_PER_SECOND * scale, 20 * scale, now)
                : new TokenBucket(CHAT_PER_SECOND * scale, 3 * scale, now);
    }
}
