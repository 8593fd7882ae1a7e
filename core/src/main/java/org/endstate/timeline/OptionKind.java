package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.endstate.mission.Milestone;

/** The three ways of tying a timeline to dates and conditions. */
public enum OptionKind implements OptionId {
    /** Leaves by the agreed dates whatever the gates say. */
    DATE_CERTAIN,
    /** Waits for every gate, however long. */
    CONDITIONS_BASED,
    /** Waits for gates up to a limit, then goes on at risk; agreed dates may be exceeded by a set number of days. */
    HYBRID;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<LocalDate> findLimit(Milestone milestone, PlanningSettings.Risk risk) {
        return milestone.agreed().flatMap(agreed -> findLimit(agreed.date(), risk));
    }

    /** The day by which the option leaves, with work undone if need be; empty where it sets no limit. */
    Optional<LocalDate> findLimit(LocalDate agreed, PlanningSettings.Risk risk) {
        return switch (this) {
            case DATE_CERTAIN -> Optional.of(agreed);
            case CONDITIONS_BASED -> Optional.empty();
            case HYBRID -> Optional.of(agreed.plusDays(risk.extension_days()));
        };
    }
}
