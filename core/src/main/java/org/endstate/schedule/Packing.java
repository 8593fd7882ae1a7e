package org.endstate.schedule;

import java.util.Arrays;

/**
 * How the units of all resources lie side by side in as few longs as possible: each resource has a field as wide as its
 * largest supply needs, and one guard bit above it. Whether an activity fits on a day is then one subtraction per word:
 * where some resource is short its guard bit is borrowed away.
 *
 * <p>Supplies carry their guard bits, requests do not. Immutable.
 */
final class Packing {

    final int words;
    /** The guard bits of each word. */
    final long[] guard;
    /**
     * What each activity asks for: word {@code w} of row {@code i} is {@code i * words + w}. Row {@code size + i} is
     * what is still away after its finish.
     */
    final long[] request;
    /** The guard bits of the resources each activity asks for, laid out like the requests. */
    final long[] asked;
    /** What there is on each day: word {@code w} of a day is {@code day * words + w}. */
    final long[] supply;

    private final int[] word;
    private final int[] shift;
    private final int[] width;
    /** The resource of each guard bit: bit {@code b} of word {@code w} is {@code w * 64 + b}. */
    private final int[] resourceOf;

    private Packing(Network network, int[] width) {
        this.width = width;
        word = new int[width.length];
        shift = new int[width.length];
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
        request = new long[2 * network.size() * words];
        asked = new long[request.length];
        supply = new long[network.horizon * words];
        resourceOf = new int[words * Long.SIZE];
        for (int resource = 0; resource < width.length; resource++) {
            long bit = 1L << (shift[resource] + width[resource] - 1);
            guard[word[resource]] |= bit;
            resourceOf[word[resource] * Long.SIZE + shift[resource] + width[resource] - 1] = resource;
            for (int day = 0; day < network.horizon; day++) {
                supply[day * words + word[resource]] +=
                        bit + ((long) network.supply.on(resource, day) << shift[resource]);
            }
        }
        for (int activity = 0; activity < network.size(); activity++) {
            for (int k = network.demands.start[activity]; k < network.demands.start[activity + 1]; k++) {
                ask(activity, network.demands.of[k], network.demands.units[k]);
                if (network.demands.back[k] > 0) {
                    ask(network.size() + activity, network.demands.of[k], network.demands.units[k]);
                }
            }
        }
    }

    private void ask(int row, int resource, int units) {
        request[row * words + word[resource]] += (long) units << shift[resource];
        asked[row * words + word[resource]] |= 1L << (shift[resource] + width[resource] - 1);
    }

    /** For free units that never go below zero. */
    static Packing exact(Network network) {
        return new Packing(network, widths(network, new long[network.resources()]));
    }

    /** For free units that may go below zero: fields are wide enough even if all activities take theirs at once. */
    static Packing overdrawn(Network network) {
        long[] all = new long[network.resources()];
        for (int k = 0; k < network.demands.of.length; k++) {
            all[network.demands.of[k]] += network.demands.units[k];
        }
        return new Packing(network, widths(network, all));
    }

    private static int[] widths(Network network, long[] more) {
        int[] width = new int[more.length];
        for (int resource = 0; resource < width.length; resource++) {
            int from = resource * network.horizon;
            int most = Arrays.stream(network.supply.units, from, from + network.horizon)
                    .max()
                    .orElse(0);
            width[resource] = Long.SIZE - Long.numberOfLeadingZeros(most + more[resource]) + 1;
        }
        return width;
    }

    /** The first resource of which fewer units are free than the activity asks for; -1 if none is short. */
    int firstShort(long[] free, int activity) {
        for (int word = 0; word < words; word++) {
            int at = activity * words + word;
            long borrowed = asked[at] & ~(free[word] - request[at]);
            if (borrowed != 0) {
                return resourceOf[word * Long.SIZE + Long.numberOfTrailingZeros(borrowed)];
            }
        }
        return -1;
    }

    /** The free units of a resource; below zero where more are held than there are. */
    long free(long[] packed, int resource) {
        long guard = 1L << (width[resource] - 1);
        return (packed[word[resource]] >>> shift[resource] & 2 * guard - 1) - guard;
    }
}
