package org.endstate.capability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What lies behind the outlook of one function: the whole record, so that nothing vanishes in a summary.
 *
 * @param assessments the series in the terms of the latest framework version, oldest first
 * @param rules the same panels under each version's own rule, oldest version first; more than one once a rule has
 *     changed
 * @param forecasts what would have been projected for each assessment from those before it, beside what it found
 * @param experts the experts' own dated forecasts, in order of the day they were made on
 * @param dimensions the latest judgement of each side of the function, where sides were judged
 * @param units every unit that serves the function, assessed or not
 */
public record History(
        List<Assessment> assessments,
        List<Rule> rules,
        List<PastForecast> forecasts,
        List<PooledForecast> experts,
        List<Dimension> dimensions,
        Coverage units) {

    /** No record. */
    public static final History EMPTY =
            new History(List.of(), List.of(), List.of(), List.of(), List.of(), new Coverage(List.of()));

    public History {
        assessments = List.copyOf(assessments);
        rules = List.copyOf(rules);
        forecasts = List.copyOf(forecasts);
        experts = List.copyOf(experts);
        dimensions = List.copyOf(dimensions);
    }

    /**
     * The panels under the rule of one framework version.
     *
     * @param threshold the level this version asks for; empty where it does not know the function
     * @param change how it differs from the version before it
     * @param points every panel whose levels can be stated in its terms, before and after it was in force
     */
    public record Rule(int version, LocalDate from, OptionalInt threshold, Change change, List<Point> points) {
        public Rule {
            points = List.copyOf(points);
        }
    }

    /** What a new version did to the function. */
    public enum Change {
        FIRST,
        UNCHANGED,
        /** What the threshold demands is less than it was. */
        LOWERED,
        RAISED,
        /** The levels cannot be compared with those before. */
        BROKEN,
        /** The version no longer knows the function. */
        DROPPED,
        ADDED
    }

    /**
     * One panel under one rule.
     *
     * @param madeUnder the version it was made under
     * @param atThreshold probability that the rule's threshold is met, by the joint pool of this panel
     */
    public record Point(LocalDate asOf, int madeUnder, double atThreshold) {}

    /**
     * A projection beside what was found on its day.
     *
     * @param forecast the projection with support kept
     * @param noChange the panel of the day it was made on
     */
    public record PastForecast(
            LocalDate madeOn,
            LocalDate of,
            LevelDistribution forecast,
            LevelDistribution noChange,
            LevelDistribution found) {}

    /** The latest judgement of one side of a function. */
    public record Dimension(String id, LocalDate asOf, LevelDistribution joint) {}

    /** The dimension least likely to be at this level or above. */
    public Optional<Dimension> weakestDimension(int level) {
        return dimensions.stream()
                .min(Comparator.comparingDouble(dimension -> dimension.joint().atLeast(level)));
    }
}
