package org.endstate.capability;

import java.time.LocalDate;

/**
 * One expert's forecast of the level of a function on a day to come.
 *
 * @param judgement the levels on the day it speaks of, its {@link Judgement#asOf()}
 * @param madeOn before that day
 */
public record DatedForecast(Judgement judgement, LocalDate madeOn) {

    public DatedForecast {
        if (!madeOn.isBefore(judgement.asOf())) {
            throw new IllegalArgumentException(
                    "A forecast made on [" + madeOn + "] of [" + judgement.asOf() + "] looks back.");
        }
    }

    /** The day it speaks of. */
    public LocalDate of() {
        return judgement.asOf();
    }
}
