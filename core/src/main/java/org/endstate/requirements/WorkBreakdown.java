package org.endstate.requirements;

import java.util.List;

/** The work of all sites of the mission, in the order of the mission's sites. */
public record WorkBreakdown(List<SiteWork> sites) {

    public WorkBreakdown {
        sites = List.copyOf(sites);
    }
}
