package org.endstate.bench.workbench;

import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** How long each kind of request took, in nanoseconds, and what went wrong. Safe for use by many threads. */
final class Timings {

    private final Map<String, Queue<Long>> byName = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> errors = new ConcurrentSkipListMap<>();

    void took(String name, long nanos) {
        byName.computeIfAbsent(name, key -> new ConcurrentLinkedQueue<>()).add(nanos);
    }

    void failed(String name, String why) {
        errors.computeIfAbsent(name + ": " + why, key -> new AtomicLong()).incrementAndGet();
    }

    /** How often what went wrong. */
    Map<String, AtomicLong> errors() {
        return errors;
    }

    /** The times of each kind of request. */
    Map<String, Spread> spreads() {
        Map<String, Spread> spreads = new ConcurrentSkipListMap<>();
        byName.forEach((name, times) -> spreads.put(name, Spread.of(times)));
        return spreads;
    }

    /** The times of all requests together. */
    Spread all() {
        Queue<Long> all = new ConcurrentLinkedQueue<>();
        byName.values().forEach(all::addAll);
        return Spread.of(all);
    }

    /** Quantiles by the nearest rank, in milliseconds. */
    record Spread(int count, double p50, double p99, double most) {

        private static Spread of(Queue<Long> times) {
            long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return new Spread(sorted.length, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
        }

        private static double at(long[] sorted, double share) {
            int rank = Math.max(1, (int) Math.ceil(share * sorted.length));
            return sorted.length == 0 ? Double.NaN : sorted[rank - 1] / 1e6;
        }
    }
}
