package org.endstate.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: after five wrong ones for a name or from an address, nobody signs in under that
 * name from that address, and after fifty from an address nobody at all, for a quarter of an hour.
 */
@Component
class GuessLimit {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int OF_NAME = 5;
    private static final int OF_ADDRESS = 50;
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Wrong> wrong = new ConcurrentHashMap<>();

    private record Wrong(int times, Instant last) {}

    GuessLimit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Looks at a guess, unless there were too many wrong ones before it.
     *
     * @param address from where, or what else counts the guesses
     */
    Guess guess(String name, String address, BooleanSupplier right) {
        if (reached(name, address)) {
            return Guess.TOO_MANY;
        }
        if (right.getAsBoolean()) {
            wrong.remove(key(name, address));
            return Guess.RIGHT;
        }
        wrong(name, address);
        return Guess.WRONG;
    }

    /** Whether nothing from this address is looked at for now, under whatever name. */
    boolean closed(String address) {
        return times(address) >= OF_ADDRESS;
    }

    /** Counts something wrong from an address that was no guess under a name. */
    void countWrong(String address) {
        forget();
        count(address);
    }

    private boolean reached(String name, String address) {
        return times(key(name, address)) >= OF_NAME || closed(address);
    }

    private void wrong(String name, String address) {
        forget();
        count(key(name, address));
        count(address);
    }

    private void forget() {
        if (wrong.size() > MOST_KEPT) {
            wrong.values().removeIf(this::forgotten);
        }
    }

    private static String key(String name, String address) {
        return address + " " + name;
    }

    private int times(String key) {
        Wrong found = wrong.get(key);
        return found == null || forgotten(found) ? 0 : found.times();
    }

    private void count(String key) {
        Instant now = clock.instant();
        wrong.merge(key, new Wrong(1, now), (old, one) -> new Wrong(forgotten(old) ? 1 : old.times() + 1, now));
    }

    private boolean forgotten(Wrong found) {
        return found.last().plus(MEMORY).isBefore(clock.instant());
    }
}
