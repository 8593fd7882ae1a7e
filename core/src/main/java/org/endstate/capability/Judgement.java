package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One expert's private distribution over the levels of one function.
 *
 * @param asOf the day it speaks of
 * @param round 1 before discussion, 2 after it
 */
public record Judgement(
        Subject subject, Expert by, LocalDate asOf, int round, LevelDistribution levels, Grounds grounds) {

    public Judgement {
        if (!(round == 1 || round == 2)) {
            throw new IllegalArgumentException("A judgement's round [" + round + "] is neither 1 nor 2.");
        }
    }

    /** A judgement of a whole function under the first version of the framework, with its reason alone. */
    public Judgement(
            String function,
            String expert,
            String party,
            LocalDate asOf,
            int round,
            LevelDistribution levels,
            String reason) {
        this(Subject.of(function), new Expert(expert, party), asOf, round, levels, Grounds.of(reason));
    }

    /**
     * What is judged.
     *
     * @param function id of the function
     * @param dimension id of the side of it that is judged by itself; empty for the function as such
     * @param unit id of the unit that is judged by itself; empty for the force as a whole
     * @param framework version of the framework whose levels are meant
     */
    public record Subject(String function, Optional<String> dimension, Optional<String> unit, int framework) {

        /** The function as such, of the force as a whole, under the first version of the framework. */
        public static Subject of(String function) {
            return new Subject(function, Optional.empty(), Optional.empty(), 1);
        }

        /** Whether it is the function as such, of the force as a whole. */
        public boolean isWhole() {
            return dimension.isEmpty() && unit.isEmpty();
        }
    }

    /**
     * Who judges.
     *
     * @param alias never a name
     * @param party id of the party that sent the expert
     */
    public record Expert(String alias, String party) {}

    /**
     * What the judgement rests on.
     *
     * @param reason the expert's own words; empty where none were given
     * @param evidence ids of the evidence it cites
     * @param enablers ids of the support that was present; empty where the expert did not state it
     */
    public record Grounds(String reason, List<String> evidence, Optional<List<String>> enablers) {
        public Grounds {
            evidence = List.copyOf(evidence);
            enablers = enablers.map(List::copyOf);
        }

        static Grounds of(String reason) {
            return new Grounds(reason, List.of(), Optional.empty());
        }
    }

    public String function() {
        return subject.function();
    }

    public String expert() {
        return by.alias();
    }

    public String party() {
        return by.party();
    }

    public String reason() {
        return grounds.reason();
    }

    /** The same judgement in the terms of another version of the framework. */
    Judgement restated(LevelDistribution restated, int framework) {
        Subject other = new Subject(subject.function(), subject.dimension(), subject.unit(), framework);
        return new Judgement(other, by, asOf, round, restated, grounds);
    }
}
