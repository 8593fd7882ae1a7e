package org.endstate.mission;

import java.util.List;

/** Where a figure comes from: cited from sources, or assumed. Assumptions are listed as such in every report. */
public sealed interface Sourcing {

    /**
     * Stated by named sources of the mission folder.
     *
     * @param sources ids of {@link Source}, at least one
     */
    record Cited(List<String> sources) implements Sourcing {
        public Cited {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("A citation names no source.\nMaybe the figure is an assumption.");
            }
        }
    }

    /**
     * Assumed by whoever wrote the mission folder.
     *
     * @param why the stated reason; empty where none was given
     */
    record Assumed(String why) implements Sourcing {}
}
