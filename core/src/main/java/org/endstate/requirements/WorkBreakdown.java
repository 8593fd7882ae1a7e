package org.endstate.requirements;

import java.util.List;
import java.util.Set;

/**
 * The work of all sites of the mission, in the order of the mission's sites, and what else working group 2 states of
 * them.
 *
 * @param begun tasks of which only what is left is stated, since they began before the planning date: they go on
 */
public record WorkBreakdown(List<SiteWork> sites, RequirementInputs stated, Set<TaskAt> begun) {

    public WorkBreakdown {
        sites = List.copyOf(sites);
        begun = Set.copyOf(begun);
    }

    /** Work none of which has begun. */
    public WorkBreakdown(List<SiteWork> sites, RequirementInputs stated) {
        this(sites, stated, Set.of());
    }

    /** Work none of which has begun, and of which nothing else is stated. */
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
