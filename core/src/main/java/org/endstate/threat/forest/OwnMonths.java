package org.endstate.threat.forest;

import org.endstate.threat.OwnHistory;
import org.endstate.uncertainty.Draws;

/**
 * One unit's own past, repeated: what is drawn where no comparable month of any unit is known. The method is that of
 * {@link OwnHistory}, for one unit: months weighted by age, in blocks of random length.
 */
final class OwnMonths {

    private static final OwnHistory.Settings SETTINGS = OwnHistory.Settings.DEFAULT;
    private static final double KEEP = StrictMath.pow(2, -1 / SETTINGS.halfLife_months());

    private final Counts counts;
    private final int end;
    private final int window;
    private final Draws begins;
    private final Draws ends;
    private int now;

    /** The past of a unit up to but not including {@code end}. */
    OwnMonths(Counts counts, int end, Draws draws) {
        this.counts = counts;
        this.end = end;
        this.window = Math.max(1, Math.min(SETTINGS.window(), end - counts.start()));
        this.begins = draws.split("begins");
        this.ends = draws.split("ends");
        this.now = end - 1;
    }

    /** Deaths in the next month; to be asked month after month, from 0 on. */
    int next(int month) {
        boolean ended = now == end - 1 || ends.uniform(month) * SETTINGS.meanBlock() < 1;
        now = ended ? end - 1 - age(begins.uniform(month)) : now + 1;
        return counts.deaths(now);
    }

    /** The age that so large a share of the weights lies below. */
    private int age(double share) {
        double left = 1 - share * (1 - StrictMath.pow(KEEP, window));
        return Math.min(window - 1, (int) (StrictMath.log(left) / StrictMath.log(KEEP)));
    }
}
