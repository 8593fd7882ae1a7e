package org.endstate.capability;

/**
 * How steps come about and how long their pace is remembered.
 *
 * @param stages a step from one level to the next passes through so many stages of equal rate, so that steps come more
 *     evenly than by pure chance (method of stages: Erlang; Cox and Miller, "The Theory of Stochastic Processes", 1965,
 *     section 6.2); 1 for a plain birth–death chain
 * @param halfLife_years evidence of the rates counts half after so long: forces change their pace (discounting: West
 *     and Harrison, "Bayesian Forecasting and Dynamic Models", 2nd edition, 1997, section 6.3); infinite to keep all of
 *     it. The level itself is never discounted
 */
public record Tempo(int stages, double halfLife_years) {

    public Tempo {
        if (!(stages >= 1 && halfLife_years > 0)) {
            throw new IllegalArgumentException(
                    "[" + stages + "] stages or a half-life of [" + halfLife_years + "] years is none.");
        }
    }

    /** How much evidence so many years old counts, in (0,1]. */
    double memory(double years) {
        return StrictMath.exp(-StrictMath.log(2) * Math.max(0, years) / halfLife_years);
    }

    /** The chain over all stages whose mean pace is so many levels per year. */
    BirthDeathChain chain(double up, double down) {
        return new BirthDeathChain(up * stages, down * stages);
    }
}
