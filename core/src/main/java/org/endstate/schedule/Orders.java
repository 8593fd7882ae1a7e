package org.endstate.schedule;

import java.util.Arrays;

/** Orders of activities. */
final class Orders {

    private Orders() {}

    /** All activities by ascending key, and where keys are equal in the order of links. */
    static int[] by(Network network, int[] key) {
        int[] topological = network.links.topological;
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int value : key) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        long range = (long) most - least;
        return range < 16L * key.length + 1024
                ? counted(topological, key, least, (int) range)
                : sorted(topological, key);
    }

    /** All activities by descending key, and where keys are equal against the order of links. */
    static int[] latestFirst(Network network, int[] key) {
        int[] order = by(network, key);
        for (int at = 0, from = order.length - 1; at < from; at++, from--) {
            int moved = order[at];
            order[at] = order[from];
            order[from] = moved;
        }
        return order;
    }

    private static int[] counted(int[] topological, int[] key, int least, int range) {
        int[] place = new int[Math.max(0, range) + 2];
        for (int value : key) {
            place[value - least + 1]++;
        }
        for (int at = 1; at < place.length; at++) {
            place[at] += place[at - 1];
        }
        int[] sorted = new int[key.length];
        for (int activity : topological) {
            sorted[place[key[activity] - least]++] = activity;
        }
        return sorted;
    }

    private static int[] sorted(int[] topological, int[] key) {
        long[] keys = new long[key.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) key[topological[i]] << Integer.SIZE) + i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = topological[(int) keys[i]];
        }
        return sorted;
    }
}
