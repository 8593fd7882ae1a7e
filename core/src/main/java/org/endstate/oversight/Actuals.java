package org.endstate.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that was reported of what really happened, in the order of the reports. What has been corrected is kept
 * and shown, and counts no longer.
 */
public record Actuals(List<Actual> reports) {

    public static final Actuals NONE = new Actuals(List.of());

    private static final Comparator<Actual> LATEST_REPORT =
            Comparator.comparing(Actual::reported).thenComparing(Actual::id);

    public Actuals {
        reports = List.copyOf(reports);
        Set<String> ids = new HashSet<>();
        for (Actual report : reports) {
            if (!ids.add(report.id())) {
                throw new IllegalArgumentException("Two reports are called [" + report.id() + "].");
            }
        }
    }

    /** What was known on a day. */
    public Actuals knownOn(LocalDate day) {
        return new Actuals(reports.stream()
                .filter(report -> !report.reported().isAfter(day))
                .toList());
    }

    /** The reports that no other corrects. */
    public List<Actual> standing() {
        Set<String> corrected =
                reports.stream().flatMap(report -> report.corrects().stream()).collect(Collectors.toSet());
        return reports.stream()
                .filter(report -> !corrected.contains(report.id()))
                .toList();
    }

    /** The standing reports of an event at a unit, earliest day first. */
    public List<Actual> of(String unit, Actual.Event event) {
        return standing().stream()
                .filter(report ->
                        report.what().unit().equals(unit) && report.what().event() == event)
                .sorted(Comparator.<Actual, LocalDate>comparing(
                                report -> report.when().day())
                        .thenComparing(Actual::id))
                .toList();
    }

    /** The report that counts: of standing ones that contradict each other the one reported last. */
    public Optional<Actual> find(String unit, Actual.Event event) {
        return of(unit, event).stream().max(LATEST_REPORT);
    }

    /**
     * The latest strength counted at a unit: of a strength the latest day counts, as it changes; of reports of the same
     * day the one reported last.
     */
    public Optional<Actual> findStrength(String unit) {
        return of(unit, Actual.Event.STRENGTH).stream()
                .max(Comparator.<Actual, LocalDate>comparing(
                                report -> report.when().day())
                        .thenComparing(LATEST_REPORT));
    }

    /**
     * Standing reports of one event that give different days: each list holds those of one unit and event. Strengths
     * and states are of their day: they contradict nothing.
     */
    public List<List<Actual>> contradictions() {
        return standing().stream()
                .filter(report -> report.what().event().says() == Actual.Says.NOTHING)
                .collect(Collectors.groupingBy(
                        report -> new Actual.Happening(
                                report.what().unit(), report.what().event(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.stream().map(Actual::when).distinct().count() > 1)
                .map(List::copyOf)
                .toList();
    }

    /**
     * When a milestone was reached: its own report, or the last of its sites that the troops have left, if all have.
     */
    public Optional<LocalDate> findReached(String milestone, List<String> sites) {
        Optional<LocalDate> own = find(milestone, Actual.Event.TROOPS_LEFT)
                .map(report -> report.when().day());
        if (own.isPresent() || sites.isEmpty()) {
            return own;
        }
        List<LocalDate> left = sites.stream()
                .flatMap(site -> find(site, Actual.Event.TROOPS_LEFT).stream())
                .map(report -> report.when().day())
                .toList();
        return left.size() < sites.size() ? Optional.empty() : left.stream().max(LocalDate::compareTo);
    }
}
