package org.endstate.timeline;

import org.endstate.mission.Site;

/**
 * How many persons are at a site on a day: all until the retrograde begins, falling evenly to the guard until it ends,
 * the guard until the last convoy has left, nobody after.
 *
 * @param retrogradeStart day the retrograde begins
 * @param retrogradeEnd day it has ended; the vacated day where it was cut short
 * @param vacated day the last convoy has left
 */
record PersonsAtSite(double strength, double guard, int retrogradeStart, int retrogradeEnd, int vacated) {

    static PersonsAtSite of(Site site, int retrogradeStart, int retrogradeEnd, int vacated) {
        int end = Math.min(retrogradeEnd, vacated);
        return new PersonsAtSite(
                site.presence().strength().value(),
                site.presence().guard(),
                Math.min(retrogradeStart, end),
                end,
                vacated);
    }

    double on(double day) {
        if (day >= vacated) {
            return 0;
        }
        if (day < retrogradeStart) {
            return strength;
        }
        return day >= retrogradeEnd
                ? guard
                : strength + (guard - strength) * (day - retrogradeStart) / (retrogradeEnd - retrogradeStart);
    }

    /** Person-days from day 0 to the horizon. */
    double personDays(int horizon) {
        double all = strength * Math.min(horizon, retrogradeStart);
        double few = guard * Math.max(0, Math.min(horizon, vacated) - Math.min(horizon, retrogradeEnd));
        double end = Math.min(horizon, retrogradeEnd);
        double falling = Math.max(0, end - retrogradeStart) * (on(retrogradeStart) + on(Math.nextDown(end))) / 2;
        return all + falling + few;
    }
}
