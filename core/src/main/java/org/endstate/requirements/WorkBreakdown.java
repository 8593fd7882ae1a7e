package org.endstate.requirements;

import java.util.List;

/**
 * The work of all sites of the mission, in the order of the mission's sites, and what else working group 2 states of
 * them.
 */
public record WorkBreakdown(List<SiteWork> sites, RequirementInputs stated) {

    public WorkBreakdown {
        sites = List.copyOf(sites);
    }

    /** Work of which nothing else is stated. */
    public WorkBreakdown(List<SiteWork> sites) {
        this(sites, RequirementInputs.NONE);
    }

    /** The work of the site with this id. */
    public SiteWork getSite(String id) {
        return sites.stream()
                .filter(work -> work.site().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no work at a site [" + id + "]."));
    }
}
