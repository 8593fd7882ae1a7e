package org.endstate.judgement;

/** Whether a forecaster has shown skill against a baseline, on the items that both forecast. */
public sealed interface Skill {

    /** The fewest resolved items that a number may be called skill on. */
    int ENOUGH = 20;

    /**
     * The share of the baseline's score that the forecaster saved.
     *
     * @param value 1 is perfect, 0 as good as the baseline, below 0 worse
     */
    record Measured(double value, int resolved) implements Skill {}

    /** Too few items are resolved to tell skill from luck; look at the single scores and the interval instead. */
    record TooFew(int resolved) implements Skill {}

    /** The baseline made no error at all, or an infinite one, and no share of that can be saved. */
    record Incomparable(int resolved) implements Skill {}
}
