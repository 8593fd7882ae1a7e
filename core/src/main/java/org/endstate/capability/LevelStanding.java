package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;

/**
 * How a rule stands on the planning date: read from the record alone, assessment by assessment.
 *
 * @param readings one per assessment, oldest first
 * @param regression whether a level once reached is being lost
 * @param allowed ids of the enablers that may be present
 */
public record LevelStanding(
        LevelRule rule,
        Status status,
        List<Reading> readings,
        Regression regression,
        Ahead ahead,
        List<String> allowed) {

    public LevelStanding {
        readings = List.copyOf(readings);
        allowed = List.copyOf(allowed);
    }

    /** What the record says of the level. */
    public enum Status {
        REACHED,
        NOT_REACHED,
        /** By the latest assessment, the pools do not agree on whether the level is reached. */
        CONTESTED,
        /** It was reached, and the latest assessment is older than the rule's expiry. */
        EXPIRED
    }

    /**
     * One assessment as the rule reads it.
     *
     * @param joint on the joint pool
     * @param parties on each principal's own pool
     * @param run how many counted assessments in a row there are with it
     * @param reached whether the level counts as reached after it
     * @param shortfalls why it did not count or broke the run; empty where it counted
     */
    public record Reading(
            LocalDate asOf,
            Sureness joint,
            List<PartyReading> parties,
            int run,
            boolean reached,
            List<Shortfall> shortfalls) {
        public Reading {
            parties = List.copyOf(parties);
            shortfalls = List.copyOf(shortfalls);
        }
    }

    /**
     * P(level reached), twice. An assessment passes on the lower of the two: one flattering panel is held back by those
     * before it, and a panel that says the same a third time is not taken for three.
     *
     * @param said by this panel alone
     * @param known from this panel and all before it
     */
    public record Sureness(double said, double known) {

        static Sureness of(LevelDistribution said, LevelDistribution known, int level) {
            return new Sureness(said.atLeast(level), known.atLeast(level));
        }

        /** What an assessment passes on. */
        public double least() {
            return Math.min(said, known);
        }
    }

    /** How sure one party's own pool is. */
    public record PartyReading(String party, Sureness sureness) {}

    /** Whether a level once reached is being lost. */
    public enum Alarm {
        /** The level was never reached. */
        NEVER_REACHED,
        NONE,
        /** P(below the level) is at least 0.2. */
        WATCH,
        /** At least 0.5. */
        REGRESSION,
        /** At least 0.8, or at least 0.5 at two assessments in a row. */
        CONFIRMED
    }

    /**
     * The alarm after the latest assessment.
     *
     * @param below probability that the function is below the level
     * @param stepDown probability that it was at a lower level at the latest assessment than at the one before
     * @param slips_perYear how often it slips by one level, by all assessments
     * @param slipsBefore_perYear the same without the latest assessment
     */
    public record Regression(
            Alarm alarm, double below, double stepDown, double slips_perYear, double slipsBefore_perYear) {}

    /**
     * From where the record goes on.
     *
     * @param run counted assessments in a row so far
     * @param reached whether the level counts as reached
     * @param validUntil the last day on which both are worth anything without another assessment
     * @param earliest the first day on which the rule can be passed at all, so that no promised date can lead it
     *     unseen; the planning date where it is passed
     */
    public record Ahead(int run, boolean reached, LocalDate validUntil, LocalDate earliest) {

        /** What is left of it on a later day, if nobody assesses before. */
        public Ahead on(LocalDate day) {
            return day.isAfter(validUntil) ? new Ahead(0, false, validUntil, earliest) : this;
        }
    }

    /**
     * Reads the rule from what the panels found.
     *
     * @param principals ids of the parties whose own pools must pass
     * @param allowed ids of the enablers that may be present
     */
    public static LevelStanding of(
            LevelRule rule, FunctionRecord record, List<String> principals, List<String> allowed, LocalDate asOf) {
        return new StandingReader(rule, principals, allowed).read(record, asOf);
    }

    public boolean isReached() {
        return status == Status.REACHED;
    }
}
