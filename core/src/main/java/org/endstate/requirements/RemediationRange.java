package org.endstate.requirements;

import org.endstate.uncertainty.ThreePoint;

/**
 * Without a baseline study nobody can tell the mission's pollution from what was there before, so remediation may take
 * much longer: the highest duration grows by a stated factor; the lowest and the most likely stay.
 */
public final class RemediationRange {

    private RemediationRange() {}

    /** The work, wider where a site's environmental chain is stated and has no baseline study. */
    public static WorkBreakdown widened(WorkBreakdown work) {
        RequirementInputs stated = work.stated();
        return new WorkBreakdown(
                work.sites().stream()
                        .map(site -> isWidened(stated.of(site.site())) ? widened(site, stated.noBaseline()) : site)
                        .toList(),
                stated);
    }

    /**
     * Whether the range of this site is widened: neither a baseline study nor a certificate of remediation exists. A
     * chain that is unmeasured as a whole says nothing.
     */
    public static boolean isWidened(SiteRequirements site) {
        return site.ground().environment().isPresent()
                && site.findCertificate(Certificate.Kind.BASELINE_STUDY).isEmpty()
                && site.findCertificate(Certificate.Kind.REMEDIATION).isEmpty();
    }

    private static SiteWork widened(SiteWork site, double factor) {
        return new SiteWork(
                site.site(),
                site.tasks().stream()
                        .map(task -> task.role() == TaskRole.REMEDIATION ? widened(task, factor) : task)
                        .toList());
    }

    private static Task widened(Task task, double factor) {
        Task.Effort effort = task.effort();
        ThreePoint old = effort.duration().whole();
        ThreePoint wider = new ThreePoint(old.low(), old.mode(), old.high() * factor);
        return task.with(new Task.Effort(wider, effort.calendar(), effort.uses(), effort.sourcing()));
    }
}
