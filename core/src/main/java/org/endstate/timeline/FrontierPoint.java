package org.endstate.timeline;

import java.util.Arrays;
import org.endstate.timeline.Frontier.Cell;

/** A point of the frontier with what became of it in every future of the comparison. Not changed once made. */
final class FrontierPoint {

    private final Cell cell;
    private final int hold_days;
    private final DateBand band;
    private final double[] vacated;
    private final double[] atRisk;

    /**
     * Keeps the arrays.
     *
     * @param vacated day on which the last site is vacated, by future
     * @param atRisk sites handed over at risk, by future
     */
    FrontierPoint(Cell cell, int hold_days, DateBand band, double[] vacated, double[] atRisk) {
        this.cell = cell;
        this.hold_days = hold_days;
        this.band = band;
        this.vacated = vacated;
        this.atRisk = atRisk;
    }

    Cell cell() {
        return cell;
    }

    int hold_days() {
        return hold_days;
    }

    DateBand band() {
        return band;
    }

    double[] vacated() {
        return vacated.clone();
    }

    double[] atRisk() {
        return atRisk.clone();
    }

    /** Whether both have the same capacity and came out the same in every future. */
    boolean isSameAs(FrontierPoint other) {
        return cell.movement() == other.cell.movement()
                && Arrays.equals(vacated, other.vacated)
                && Arrays.equals(atRisk, other.atRisk);
    }
}
