package org.endstate.oversight;

import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionId;

/**
 * When an option reaches a milestone if past exits are given a weight beside the simulation. Never shown without the
 * two it was made from.
 */
public record MixedDates(String milestone, OptionId option, Outside outside, Bands bands) {

    /**
     * What was mixed in.
     *
     * @param driver what drives the date, and drove those of the past exits
     * @param n how many slips of past exits, from the agreed date on, lead to the planning date or later
     * @param weight in (0,1]
     */
    public record Outside(PastExit.Driver driver, int n, double weight) {}

    /**
     * Quantiles of the date.
     *
     * @param inside of the simulation
     * @param outside of the agreed date with the slips of past exits
     */
    public record Bands(DateBand inside, DateBand outside, DateBand mixed) {}
}
