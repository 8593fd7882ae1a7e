package org.endstate.oversight;

import java.util.List;
import java.util.Set;
import org.endstate.uncertainty.WeightedSample;

/**
 * The pace of other cases as a forecast: which share of the time from the planning date to the announced date had gone
 * when a unit was vacated. Sites and milestones are kept apart, since sites of one phase leave one after the other, and
 * the milestone with the last of them. Where no other case has a unit of the same driver and kind, those of the same
 * driver count; where there are none either, the announced date is all that is known.
 */
final class Pace implements OutsideView {

    private final List<DatedUnit> units;

    Pace(List<DatedUnit> units) {
        this.units = List.copyOf(units);
    }

    @Override
    public WeightedSample without(Set<String> missions, DatedUnit unit) {
        List<DatedUnit> driven = units.stream()
                .filter(other -> other.driver() == unit.driver() && !missions.contains(other.mission()))
                .toList();
        List<DatedUnit> alike = driven.stream()
                .filter(other -> other.isMilestone() == unit.isMilestone())
                .toList();
        double[] slips = (alike.isEmpty() ? driven : alike)
                .stream()
                        .mapToDouble(other -> unit.lead_days() * (double) other.slip_days() / other.lead_days())
                        .toArray();
        return WeightedSample.of(slips.length > 0 ? slips : new double[] {0});
    }
}
