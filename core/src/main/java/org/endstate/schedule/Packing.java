package org.endstate.schedule;

import java.util.Arrays;

/**
 * How the units of all resources lie side by side in as few longs as possible: each resource has a field as wide as its
 * largest supply needs, and one guard bit above it. Whether an activity fits on a day is then one subtraction per word:
 * where some resource is short its guard bit is borrowed away.
 *
 * <p>Supplies carry their guard bits, requests do not; free units must never go below zero. Immutable.
 */
final class Packing {

    final int words;
    /** The guard bits of each word. */
    final long[] guard;
    /** What each activity asks for: word {@code w} of activity {@code i} is {@code i * words + w}. */
    final long[] request;
    /** What there is on each day: word {@code w} of a day is {@code day * words + w}. */
    final long[] supply;

    Packing(Network network) {
        int[] width = widths(network);
        int[] word = new int[width.length];
        int[] shift = new int[width.length];
        int used = 0;
        int count = 1;
        for (int resource = 0; resource < width.length; resource++) {
            if (used + width[resource] > Long.SIZE) {
                count++;
                used = 0;
            }
            word[resource] = count - 1;
            shift[resource] = used;
            used += width[resource];
        }
        words = count;
        guard = new long[words];
        request = new long[network.size() * words];
        supply = new long[network.horizon * words];
        for (int resource = 0; resource < width.length; resource++) {
            long bit = 1L << (shift[resource] + width[resource] - 1);
            guard[word[resource]] |= bit;
            for (int day = 0; day < network.horizon; day++) {
                supply[day * words + word[resource]] +=
                        bit + ((long) network.supply.on(resource, day) << shift[resource]);
            }
        }
        for (int activity = 0; activity < network.size(); activity++) {
            for (int k = network.demands.start[activity]; k < network.demands.start[activity + 1]; k++) {
                int resource = network.demands.of[k];
                request[activity * words + word[resource]] += (long) network.demands.units[k] << shift[resource];
            }
        }
    }

    private static int[] widths(Network network) {
        int[] width = new int[network.resources()];
        for (int resource = 0; resource < width.length; resource++) {
            int from = resource * network.horizon;
            int most = Arrays.stream(network.supply.units, from, from + network.horizon)
                    .max()
                    .orElse(0);
            width[resource] = Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
        }
        return width;
    }
}
