package org.endstate.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A dated step of the timeline: these sites vacated, or strength down to a ceiling.
 *
 * @param sites ids of the sites whose force must have left
 * @param ceiling persons at most in the mission once the agreed date has passed; a rule that plans are checked against
 *     where the date is hard, and a forecast in any case
 * @param agreed what the parties have agreed on; empty where no date has been agreed
 */
public record Milestone(String id, Label name, List<String> sites, OptionalInt ceiling, Optional<AgreedDate> agreed) {

    public Milestone {
        sites = List.copyOf(sites);
    }

    /**
     * A date both parties have agreed on.
     *
     * @param hard whether a timeline that plans to be later is no timeline at all
     */
    public record AgreedDate(LocalDate date, boolean hard, Sourcing sourcing) {}
}
