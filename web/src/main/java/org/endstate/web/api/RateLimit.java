package org.endstate.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often somebody may ask: so many times at once, and as many again over a minute, evenly (a token bucket). Who is
 * not heard of for a minute is forgotten, as their bucket is full again.
 */
final class RateLimit {

    private static final Duration REFILLED = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 10_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Left> left = new ConcurrentHashMap<>();

    private record Left(double requests, Instant at) {}

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes one request; false where there is none left. */
    boolean take(String who) {
        if (left.size() > MOST_KEPT) {
            Instant full = clock.instant().minus(REFILLED);
            left.values().removeIf(old -> old.at().isBefore(full));
        }
        boolean[] allowed = {false};
        left.compute(who, (key, old) -> {
            Left now = refilled(old == null ? new Left(perMinute, clock.instant()) : old);
            allowed[0] = now.requests() >= 1;
            return allowed[0] ? new Left(now.requests() - 1, now.at()) : now;
        });
        return allowed[0];
    }

    private Left refilled(Left old) {
        Instant now = clock.instant();
        double minutes = Duration.between(old.at(), now).toNanos() / (double) REFILLED.toNanos();
        return new Left(Math.min(perMinute, old.requests() + Math.max(0, minutes) * perMinute), now);
    }
}
