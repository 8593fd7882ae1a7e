package org.endstate.capability;

/**
 * What becomes of a function's rates when the mission's support is removed.
 *
 * @param up factor on the up-rate
 * @param down factor on the down-rate
 */
public record Stress(double up, double down) {

    public Stress {
        if (!(up > 0 && down > 0)) {
            throw new IllegalArgumentException(
                    "The factors on the rates [" + up + ", " + down + "] are not both positive.");
        }
    }

    /** Support stays as it is. */
    public static final Stress NONE = new Stress(1, 1);

    /** Support removed: climbs at 0.3 and slips at 3 times the rate. No data set holds this case; an assumption. */
    public static final Stress SUPPORT_REMOVED = new Stress(0.3, 3);
}
