package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.mission.Milestone;

/** What an option is known by: one of the three kinds that every mission is planned in, or a party's proposal. */
public sealed interface OptionId permits OptionKind, Proposal {

    /** The word for it in files, such as {@code date-certain}; unique in a mission. */
    String code();

    /** The day by which the option leaves the milestone's sites, with work undone if need be; empty for no limit. */
    Optional<LocalDate> findLimit(Milestone milestone, PlanningSettings.Risk risk);
}
