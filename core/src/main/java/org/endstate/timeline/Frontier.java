package org.endstate.timeline;

import java.util.List;
import java.util.Optional;
import org.endstate.uncertainty.MeanInterval;

/**
 * What can be traded against what: the day by which the last site is vacated, sites handed over at risk, and movement
 * capacity. Each point is a way to go about it, with a priority searched for it; all are compared on the same fresh
 * futures.
 *
 * @param futures how many futures the points are compared on
 * @param points every point that was tried; empty where the mission is too large or no grid is set
 */
public record Frontier(int futures, List<Point> points) {

    public Frontier {
        points = List.copyOf(points);
    }

    /**
     * One way to go about it. No site is left before its work is done.
     *
     * @param confidence a closed gate is waited for so long that this share of the openings that come at all comes
     *     meanwhile
     * @param movement movement capacity, as a multiple of the mission's
     * @param lateness what a day past an agreed date counted in the search for the priority, in days
     */
    public record Cell(double confidence, double movement, double lateness) {}

    /**
     * A point.
     *
     * @param hold_days how long a closed gate is waited for, in calendar days
     * @param vacated quantiles of the day on which the last site is vacated
     * @param atRisk mean number of sites handed over at risk, with its 95 % interval
     * @param standing whether another point is better
     */
    public record Point(Cell cell, int hold_days, DateBand vacated, MeanInterval atRisk, Standing standing) {}

    /**
     * Whether another point is better: in nothing worse, and in something better by more than the 95 % interval of the
     * difference in the same futures.
     */
    public sealed interface Standing {

        /** No point is better: it is on the frontier. */
        record Kept() implements Standing {}

        /** In every future the same as an earlier point of the same capacity. */
        record SameAs(int point) implements Standing {}

        /** That point is better, the first of several. */
        record BeatenBy(int point) implements Standing {}

        /** The number of the other point, from 0; empty for one that is kept. */
        default Optional<Integer> findOther() {
            return switch (this) {
                case Kept kept -> Optional.empty();
                case SameAs same -> Optional.of(same.point());
                case BeatenBy beaten -> Optional.of(beaten.point());
            };
        }
    }

    /** The points to which no other is better. */
    public List<Point> kept() {
        return points.stream()
                .filter(point -> point.standing() instanceof Standing.Kept)
                .toList();
    }
}
