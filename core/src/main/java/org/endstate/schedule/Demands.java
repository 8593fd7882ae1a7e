package org.endstate.schedule;

import java.util.Comparator;
import java.util.List;

/**
 * What each activity asks for (units of resources, or gates), in flat arrays: the demands of activity {@code i} are
 * {@code start[i] … start[i + 1] - 1}.
 */
final class Demands {

    /** One demand as it was entered. */
    record Demand(int activity, int of, int units, int back_days) {}

    final int[] start;
    final int[] of;
    final int[] units;
    /** Days after the finish until the units are back; NEVER if they do not come back. */
    final int[] back;

    Demands(int activities, List<Demand> entered) {
        List<Demand> demands = entered.stream()
                .sorted(Comparator.comparingInt(Demand::activity).thenComparingInt(Demand::of))
                .toList();
        start = new int[activities + 1];
        for (Demand demand : demands) {
            start[demand.activity() + 1]++;
        }
        for (int i = 0; i < activities; i++) {
            start[i + 1] += start[i];
        }
        of = demands.stream().mapToInt(Demand::of).toArray();
        units = demands.stream().mapToInt(Demand::units).toArray();
        back = demands.stream().mapToInt(Demand::back_days).toArray();
    }

    /** The number of this activity's demand for this; it has one. */
    int find(int activity, int wanted) {
        int k = start[activity];
        while (of[k] != wanted) {
            k++;
        }
        return k;
    }

    boolean any(int activity) {
        return start[activity + 1] > start[activity];
    }
}
