package org.endstate.commission;

import java.util.List;
import org.endstate.timeline.Demand;

/** How a planning run ended. */
public sealed interface PlanOutcome {

    /** With a result. */
    record Planned(PlanResult result) implements PlanOutcome {}

    /**
     * Without a timeline: some requirements cannot hold together.
     *
     * @param conflict the smallest set found; dropping any one of them dissolves it
     * @param proven whether a lower bound proves it, or only the search found nothing
     */
    record NoTimeline(List<Demand> conflict, boolean proven) implements PlanOutcome {
        public NoTimeline {
            conflict = List.copyOf(conflict);
        }
    }

    /** Because the watch asked it to stop. */
    record Stopped() implements PlanOutcome {}
}
