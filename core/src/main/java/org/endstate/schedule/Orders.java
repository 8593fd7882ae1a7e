package org.endstate.schedule;

import java.util.Arrays;

/** Orders of activities. */
final class Orders {

    private Orders() {}

    /** All activities by ascending key, and where keys are equal in the order of links. */
    static int[] by(Network network, int[] key) {
        int[] topological = network.links.topological;
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
