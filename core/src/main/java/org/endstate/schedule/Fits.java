package org.endstate.schedule;

import java.util.Arrays;
import java.util.List;

/**
 * Finds where activities that work every day fit, and remembers for each kind of activity (same demands, same duration)
 * one stretch of days on which none of that kind can start. While a schedule is generated nothing is given back, so
 * what did not fit once does not fit later, and the next of the kind need not look there again.
 */
final class Fits {

    private final PackedProfile profile;
    private final int[] durations;
    private final int[] kind;
    private final int[] shutFrom;
    private final int[] shutUntil;

    Fits(Network network, int[] durations, PackedProfile profile) {
        this.profile = profile;
        this.durations = durations;
        Kinds kinds = Kinds.of(network, i -> List.of(durations[i]));
        kind = kinds.of;
        shutFrom = new int[kinds.count];
        shutUntil = new int[kinds.count];
    }

    void reset() {
        Arrays.fill(shutFrom, 0);
        Arrays.fill(shutUntil, 0);
    }

    /** The first day from the ready day on from which the activity fits; NEVER if there is none. */
    int first(int activity, int ready) {
        int of = kind[activity];
        boolean known = shutFrom[of] <= ready && ready < shutUntil[of];
        int day = profile.firstFit(activity, known ? shutUntil[of] : ready, durations[activity]);
        if (known) {
            shutUntil[of] = day;
        } else {
            shut(of, ready, day);
        }
        return day;
    }

    /** The last day on which the activity can start and be finished by this day; negative if there is none. */
    int last(int activity, int finish) {
        int of = kind[activity];
        int latest = finish - durations[activity];
        boolean known = shutFrom[of] <= latest && latest < shutUntil[of];
        int by = known ? shutFrom[of] - 1 + durations[activity] : finish;
        int day = profile.lastFit(activity, by, durations[activity]);
        if (known) {
            shutFrom[of] = day + 1;
        } else {
            shut(of, day + 1, latest + 1);
        }
        return day;
    }

    private void shut(int of, int from, int until) {
        if (until - from > shutUntil[of] - shutFrom[of]) {
            shutFrom[of] = from;
            shutUntil[of] = until;
        }
    }
}
