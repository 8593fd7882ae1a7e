package org.endstate.capability;

import java.util.ArrayList;
import java.util.List;

/**
 * How often a single rating misses the true level: the rest of the probability is spread evenly over the levels further
 * off. At the ends of the scale the chances that would fall outside are shared out in proportion.
 *
 * @param right chance that the rating is the true level
 * @param neighbour chance of each level next to it
 */
public record RatingError(double right, double neighbour) {

    /** An assumption, agreed before any rating is made: 0.70 right, 0.13 for each neighbour. */
    public static final RatingError DEFAULT = new RatingError(0.7, 0.13);

    public RatingError {
        if (!(right > 0 && neighbour >= 0 && right + 2 * neighbour <= 1)) {
            throw new IllegalArgumentException("The chances of a right rating [" + right + "] and of each neighbour ["
                    + neighbour + "] are not chances.");
        }
    }

    /** The probability of this rating given each level, lowest level first. */
    public List<Double> likelihood(int rating, int levels) {
        if (!(rating >= 0 && rating < levels)) {
            throw new IllegalArgumentException(
                    "The rating [" + rating + "] is not a level from 0 to " + (levels - 1) + ".");
        }
        List<Double> likelihood = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            double row = 0;
            for (int other = 0; other < levels; other++) {
                row += chance(Math.abs(level - other), levels);
            }
            likelihood.add(chance(Math.abs(level - rating), levels) / row);
        }
        return likelihood;
    }

    private double chance(int off, int levels) {
        return switch (off) {
            case 0 -> right;
            case 1 -> neighbour;
            default -> (1 - right - 2 * neighbour) / Math.max(1, levels - 3);
        };
    }
}
