package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Sourcing;

/**
 * The dates a party puts beside the options, and what it would do where things do not come as hoped. It binds nobody.
 *
 * @param party id of the party it is ascribed to
 */
public record Proposal(String id, String party, Label name, Stance stance, List<Dated> dates) implements OptionId {

    public Proposal {
        dates = List.copyOf(dates);
    }

    /**
     * What the party would do.
     *
     * @param hold_days at a closed gate it waits at most so many calendar days, then goes on at risk; empty: however
     *     long
     * @param leavesOnDate whether a site with a date is left on it, with work undone if need be
     */
    public record Stance(OptionalInt hold_days, boolean leavesOnDate) {}

    /** What has a date. */
    public enum Step {
        /** The handover of a site: not before this day, and meant to be on it. */
        HANDOVER,
        /** The departure from a site: by this day. */
        VACATED,
        /** The departure from all sites of a milestone: by this day. */
        MILESTONE
    }

    /**
     * One proposed date.
     *
     * @param subject id of the site or milestone
     */
    public record Dated(Step step, String subject, LocalDate date, Sourcing sourcing) {}

    @Override
    public String code() {
        return id;
    }

    /** The date of this step of this site or milestone. */
    Optional<LocalDate> find(Step step, String subject) {
        return dates.stream()
                .filter(dated -> dated.step() == step && dated.subject().equals(subject))
                .map(Dated::date)
                .findFirst();
    }

    /** The day by which the site is to be vacated: its own, or the earliest of its milestones. */
    Optional<LocalDate> findVacated(String site, List<Milestone> milestones) {
        return find(Step.VACATED, site)
                .or(() -> milestones.stream()
                        .filter(milestone -> milestone.sites().contains(site))
                        .flatMap(milestone -> find(Step.MILESTONE, milestone.id()).stream())
                        .min(LocalDate::compareTo));
    }

    /** The last of the milestone's dates where the proposal leaves on dates and has one for each of its sites. */
    @Override
    public Optional<LocalDate> findLimit(Milestone milestone, PlanningSettings.Risk risk) {
        List<Optional<LocalDate>> limits = milestone.sites().stream()
                .map(site -> findVacated(site, List.of(milestone)))
                .toList();
        return stance.leavesOnDate() && limits.stream().allMatch(Optional::isPresent)
                ? limits.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }
}
