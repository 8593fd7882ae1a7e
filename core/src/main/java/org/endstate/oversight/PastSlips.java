package org.endstate.oversight;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.endstate.uncertainty.WeightedSample;

/**
 * The slips of past exits of the same driver as a forecast. Exits that are open or were never done have no slip and are
 * left out, so the forecast is too early where dates depend on conditions. Cases of any year count: the class is to say
 * how such dates are kept, not what was known on the day.
 */
final class PastSlips implements OutsideView {

    private final List<PastExit> exits;

    PastSlips(List<PastExit> exits) {
        this.exits = List.copyOf(exits);
    }

    @Override
    public WeightedSample without(Set<String> missions, DatedUnit unit) {
        double[] slips = exits.stream()
                .filter(exit -> exit.driver() == unit.driver() && !missions.contains(exit.mission()))
                .filter(exit -> exit.actual().isPresent())
                .mapToDouble(exit ->
                        ChronoUnit.DAYS.between(exit.planned(), exit.actual().orElseThrow()))
                .toArray();
        return WeightedSample.of(slips.length > 0 ? slips : new double[] {0});
    }
}
