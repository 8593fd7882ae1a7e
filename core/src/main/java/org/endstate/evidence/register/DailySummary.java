package org.endstate.evidence.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A period in the manner of a monitoring mission: what was observed, apart from what bodies make of it, beside the
 * period before.
 *
 * @param counts of events by kind; kinds of neither period are left out
 * @param denials by party that refused; empty text: not stated
 * @param areas events by area, of those whose place is known well enough
 * @param countryOnly how many events are known to the country only, and so count in no area
 * @param observed the events of the period, in the order they were put down
 * @param assessed the assessments as of a day of the period
 */
public record DailySummary(
        Period period,
        Map<Event.Kind, Change> counts,
        Map<String, Change> denials,
        Map<String, Integer> areas,
        int countryOnly,
        List<Event> observed,
        List<Assessment> assessed) {

    public DailySummary {
        counts = Map.copyOf(counts);
        denials = Map.copyOf(denials);
        areas = Map.copyOf(areas);
        observed = List.copyOf(observed);
        assessed = List.copyOf(assessed);
    }

    /** A count beside that of the period before. */
    public record Change(int now, int before) {}

    /** The summary of a period. */
    public static DailySummary of(Register register, Period period) {
        List<Event> observed = register.list(Event.class).stream()
                .filter(event -> period.contains(event.period().from()))
                .toList();
        Map<String, Integer> areas = new TreeMap<>();
        observed.stream()
                .filter(event -> event.place().precision().tellsArea())
                .forEach(event -> areas.merge(event.place().name(), 1, Integer::sum));
        return new DailySummary(
                period,
                changes(register.counts(period), register.counts(period.previous())),
                changes(register.denials(period), register.denials(period.previous())),
                areas,
                observed.size()
                        - areas.values().stream().mapToInt(Integer::intValue).sum(),
                observed,
                register.list(Assessment.class).stream()
                        .filter(assessment -> period.contains(assessment.body().asOf()))
                        .toList());
    }

    private static <K extends Comparable<K>> Map<K, Change> changes(Map<K, Integer> now, Map<K, Integer> before) {
        Map<K, Change> changes = new TreeMap<>();
        now.forEach((key, count) -> changes.put(key, new Change(count, before.getOrDefault(key, 0))));
        before.forEach((key, count) -> changes.putIfAbsent(key, new Change(0, count)));
        return changes;
    }
}
