package org.endstate.requirements;

import java.util.List;
import java.util.Optional;

/**
 * What working group 2 states beside the work breakdown.
 *
 * @param sites the sites of which something is stated
 * @param noBaseline by how much the highest duration of remediation grows at a site without a baseline study; at least
 *     1
 */
public record RequirementInputs(
        List<SiteRequirements> sites, List<Corridor> corridors, List<RetainedSupport> support, double noBaseline) {

    /** No public source states the factor: half as long again is an assumption, and listed as one where it is used. */
    public static final double NO_BASELINE_DEFAULT = 1.5;

    /** Of a mission whose second working group has stated nothing. */
    public static final RequirementInputs NONE =
            new RequirementInputs(List.of(), List.of(), List.of(), NO_BASELINE_DEFAULT);

    public RequirementInputs {
        sites = List.copyOf(sites);
        corridors = List.copyOf(corridors);
        support = List.copyOf(support);
        if (!(noBaseline >= 1)) {
            throw new IllegalArgumentException("The factor [" + noBaseline + "] would narrow the range.");
        }
    }

    /** What is stated of the site; everything unmeasured where nothing is. */
    public SiteRequirements of(String site) {
        return find(site).orElseGet(() -> SiteRequirements.unmeasured(site));
    }

    /** What is stated of the site, if anything. */
    public Optional<SiteRequirements> find(String site) {
        return sites.stream().filter(stated -> stated.site().equals(site)).findFirst();
    }

    /** The corridor with this id. */
    public Optional<Corridor> findCorridor(String id) {
        return corridors.stream().filter(corridor -> corridor.id().equals(id)).findFirst();
    }
}
