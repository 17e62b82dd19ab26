package ru.srok.sandbox;

import java.time.Duration;
import java.time.Instant;

/** So many at once, then so many a second. */
final class TokenBucket {
    private static final double ROUNDING = 1e-9;

    private final double perSecond;
    private final double burst;
    private double tokens;
    private Instant filled;

    TokenBucket(double perSecond, double burst, Instant now) {
        this.perSecond = perSecond;
        this.burst = Math.max(burst, 1);
        this.tokens = this.burst;
        this.filled = now;
    }

    /** Whole seconds until there is one; 0 if there is one now. */
    int secondsToWait(Instant now) {
        double passed = Math.max(0, Duration.between(filled, now).toNanos() / 1e9);
        tokens = Math.min(burst, tokens + passed * perSecond);
        filled = now;
        return tokens >= 1 - ROUNDING ? 0 : (int) Math.max(1, Math.ceil((1 - tokens) / perSecond - ROUNDING));
    }

    void take() {
        tokens -= 1;
    }
}
