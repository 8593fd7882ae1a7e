package org.endstate.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.condition.GateOutlook;

/** When a gate is likely to have opened. */
final class LikelyOpen {

    private LikelyOpen() {}

    /** The first review by which the gate has opened with at least this probability; empty beyond the horizon. */
    static Optional<LocalDate> by(GateOutlook outlook, double probability) {
        return outlook.reviews().stream()
                .filter(review -> review.openedBy() >= probability)
                .map(GateOutlook.Review::date)
                .findFirst();
    }
}
