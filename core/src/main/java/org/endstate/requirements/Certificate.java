package org.endstate.requirements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Sourcing;

/**
 * A document of a site's environmental chain.
 *
 * @param issuer who signed it
 * @param validity_days days after the issue on which it still holds; empty where it does not lapse
 */
public record Certificate(Kind kind, String issuer, LocalDate issued, OptionalInt validity_days, Sourcing sourcing) {

    /** The chain, in its order. */
    public enum Kind {
        /** The state of the ground when the mission came. */
        BASELINE_STUDY,
        /** The state of the ground as the mission leaves. */
        CLOSE_OUT_ASSESSMENT,
        /** Fuel, waste water, hazardous waste and burn pits are dealt with. */
        REMEDIATION,
        /** The ground may be handed over. */
        CLEARANCE
    }

    /** The last day on which it holds; empty where it does not lapse. */
    public Optional<LocalDate> holdsUntil() {
        return validity_days.isPresent() ? Optional.of(issued.plusDays(validity_days.getAsInt())) : Optional.empty();
    }

    /** Whether it has lapsed on this day. */
    public boolean lapsedOn(LocalDate day) {
        return holdsUntil().filter(day::isAfter).isPresent();
    }
}
