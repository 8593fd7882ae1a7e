package org.endstate.capability;

import java.time.LocalDate;

/**
 * One expert's private distribution over the levels of one function.
 *
 * @param function id of the function
 * @param expert alias of the expert; never a name
 * @param party id of the party that sent the expert
 * @param asOf the day it speaks of
 * @param round 1 before discussion, 2 after it
 * @param reason the expert's own words; empty where none were given
 */
public record Judgement(
        String function,
        String expert,
        String party,
        LocalDate asOf,
        int round,
        LevelDistribution levels,
        String reason) {

    public Judgement {
        if (!(round == 1 || round == 2)) {
            throw new IllegalArgumentException("A judgement's round [" + round + "] is neither 1 nor 2.");
        }
    }
}
