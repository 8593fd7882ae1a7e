package org.endstate.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.oversight.Actual.Event;

/**
 * How much of the mission has left, by sites and by strength. The two are counted differently and are never added.
 *
 * @param sites that the troops have left
 * @param ofSites all sites
 * @param strength the latest count; empty where nobody has reported one since the plan was made
 * @param ofStrength persons at the outset, by the unit definition of the mission
 */
public record EarnedProgress(int sites, int ofSites, Optional<Count> strength, double ofStrength) {

    /**
     * A count of persons.
     *
     * @param persons in the whole mission
     * @param on the latest day it speaks of
     * @param summed whether it was added up: sites that were left count 0, the others as last reported or as planned
     */
    public record Count(double persons, LocalDate on, boolean summed) {}

    /** What has been earned by what is known. */
    public static EarnedProgress of(Mission mission, Actuals actuals) {
        long left = mission.sites().stream()
                .filter(site -> actuals.find(site.id(), Event.TROOPS_LEFT).isPresent())
                .count();
        return new EarnedProgress(
                (int) left,
                mission.sites().size(),
                strength(mission, actuals),
                mission.identity().strength().value());
    }

    private static Optional<Count> strength(Mission mission, Actuals actuals) {
        Optional<Count> whole =
                actuals.findStrength(Actual.Happening.MISSION).map(report -> count(persons(report), report, false));
        Optional<Actual> latest = mission.sites().stream()
                .flatMap(site -> Stream.concat(
                        actuals.findStrength(site.id()).stream(), actuals.find(site.id(), Event.TROOPS_LEFT).stream()))
                .max(Comparator.comparing(report -> report.when().day()));
        return latest.filter(report -> whole.isEmpty()
                        || report.when().day().isAfter(whole.get().on()))
                .map(report -> count(
                        mission.sites().stream()
                                .mapToDouble(site -> persons(site, actuals))
                                .sum(),
                        report,
                        true))
                .or(() -> whole);
    }

    private static Count count(double persons, Actual report, boolean summed) {
        return new Count(persons, report.when().day(), summed);
    }

    private static double persons(Site site, Actuals actuals) {
        if (actuals.find(site.id(), Event.TROOPS_LEFT).isPresent()) {
            return 0;
        }
        return actuals.findStrength(site.id())
                .map(EarnedProgress::persons)
                .orElse(site.presence().strength().value());
    }

    private static double persons(Actual report) {
        return Double.parseDouble(report.what().value());
    }

    /** Share of the sites that were left. */
    public double bySites() {
        return ofSites == 0 ? 0 : (double) sites / ofSites;
    }

    /** Share of the strength that has left; empty where nobody has counted. */
    public Optional<Double> byStrength() {
        return strength.filter(count -> ofStrength > 0).map(count -> 1 - count.persons() / ofStrength);
    }
}
