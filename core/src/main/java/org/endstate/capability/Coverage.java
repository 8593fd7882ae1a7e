package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The units that serve a function, and what is known of each. Units are counted, never averaged.
 *
 * @param units every one of them, assessed or not
 */
public record Coverage(List<UnitOutlook> units) {

    public Coverage {
        units = List.copyOf(units);
    }

    /**
     * One unit.
     *
     * @param latest its latest panel; empty if it was never assessed
     */
    public record UnitOutlook(Unit unit, Optional<UnitPanel> latest) {}

    /** The latest panel on a unit: the joint pool of its judgements. */
    public record UnitPanel(LocalDate asOf, LevelDistribution joint) {}

    /** How many units there are. */
    public int all() {
        return units.size();
    }

    /** How many were assessed on this day or later. */
    public int assessedSince(LocalDate day) {
        return (int) units.stream().filter(unit -> isFresh(unit, day)).count();
    }

    /** How many, assessed on this day or later, are at the level or above with at least this probability. */
    public int atLeast(int level, double probability, LocalDate day) {
        return (int) units.stream()
                .filter(unit -> isFresh(unit, day))
                .filter(unit -> unit.latest().orElseThrow().joint().atLeast(level) >= probability)
                .count();
    }

    /**
     * The share of authorised strength in units assessed on this day or later; empty where the authorised strength of
     * some unit is not known.
     */
    public OptionalDouble shareOfStrength(LocalDate day) {
        double all = 0;
        double assessed = 0;
        for (UnitOutlook outlook : units) {
            if (outlook.unit().personnel().isEmpty()
                    || outlook.unit().personnel().get().authorised().isEmpty()) {
                return OptionalDouble.empty();
            }
            int authorised = outlook.unit().personnel().get().authorised().getAsInt();
            all += authorised;
            assessed += isFresh(outlook, day) ? authorised : 0;
        }
        return all > 0 ? OptionalDouble.of(assessed / all) : OptionalDouble.empty();
    }

    private static boolean isFresh(UnitOutlook unit, LocalDate day) {
        return unit.latest().filter(panel -> !panel.asOf().isBefore(day)).isPresent();
    }
}
