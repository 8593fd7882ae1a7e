package org.endstate.schedule;

import java.util.Arrays;

/**
 * What the reviews say of each gate: at most 64 review days, and per gate one bit per review, set where it was read
 * open. Before the first review every gate counts as closed. Immutable.
 */
public final class GateReadings {

    /** The gate day of a gate that does not open. */
    public static final int NEVER = Day.NEVER;

    private final int[] reviewDays;
    private final long[] openMasks;

    private GateReadings(int[] reviewDays, long[] openMasks) {
        if (reviewDays.length > Long.SIZE) {
            throw new IllegalArgumentException("There are [" + reviewDays.length + "] review days, more than 64.\n"
                    + "Maybe review less often, or plan over a shorter time.");
        }
        for (int i = 0; i < reviewDays.length; i++) {
            if (!(reviewDays[i] >= 0) || i > 0 && !(reviewDays[i] > reviewDays[i - 1])) {
                throw new IllegalArgumentException(
                        "The review days " + Arrays.toString(reviewDays) + " do not ascend from day 0 on.");
            }
        }
        this.reviewDays = reviewDays.clone();
        this.openMasks = openMasks.clone();
    }

    /** Readings of a scenario: bit {@code r} of a gate's mask is set where review {@code r} read it open. */
    public static GateReadings of(int[] reviewDays, long[] openMasks) {
        return new GateReadings(reviewDays, openMasks);
    }

    /** For planning: each gate is open from its day on, at the first review that is not earlier. */
    public static GateReadings openFrom(int[] reviewDays, int[] gateDay) {
        long[] masks = new long[gateDay.length];
        for (int gate = 0; gate < gateDay.length; gate++) {
            for (int review = 0; review < reviewDays.length; review++) {
                if (reviewDays[review] >= gateDay[gate]) {
                    masks[gate] |= 1L << review;
                }
            }
        }
        return new GateReadings(reviewDays, masks);
    }

    /** For a network without gates, or one whose gates are all open from the first day. */
    public static GateReadings allOpen(int gates) {
        long[] masks = new long[gates];
        Arrays.fill(masks, 1L);
        return new GateReadings(new int[] {0}, masks);
    }

    /** The same, but this gate is open at every review from this day on. */
    public GateReadings openingBy(int gate, int day) {
        long[] masks = openMasks.clone();
        for (int review = 0; review < reviewDays.length; review++) {
            if (reviewDays[review] >= day) {
                masks[gate] |= 1L << review;
            }
        }
        return new GateReadings(reviewDays, masks);
    }

    public int reviews() {
        return reviewDays.length;
    }

    /** Whether the gate is open on this day: as the latest review up to that day has read it. */
    public boolean open(int gate, int day) {
        int review = reviewAt(day);
        return review >= 0 && (openMasks[gate] >>> review & 1L) != 0;
    }

    /** The latest review up to this day; -1 if there has been none. */
    int reviewAt(int day) {
        int at = Arrays.binarySearch(reviewDays, day);
        return at >= 0 ? at : -at - 2;
    }

    int gates() {
        return openMasks.length;
    }

    long mask(int gate) {
        return openMasks[gate];
    }

    /** The day of the first set bit of a mask from this review on; NEVER if there is none. */
    int firstOpen(long mask, int fromReview) {
        if (fromReview >= reviewDays.length) {
            return NEVER;
        }
        int review = fromReview + Long.numberOfTrailingZeros(mask >>> fromReview);
        return review < reviewDays.length ? reviewDays[review] : NEVER;
    }
}
