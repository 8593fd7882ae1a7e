package org.endstate.oversight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that is said to have happened, in the order it was written down. Nothing is ever taken out: what was
 * corrected is still in {@link #all}.
 */
public record Actuals(List<Actual> all) {

    /** Nothing has been reported. */
    public static final Actuals NONE = new Actuals(List.of());

    public Actuals {
        all = List.copyOf(all);
    }

    /** What was known on the day. A correction that came later does not count yet. */
    public Actuals knownBy(LocalDate day) {
        return new Actuals(all.stream()
                .filter(actual -> !actual.account().knownFrom().isAfter(day))
                .toList());
    }

    /** The accounts that no other account corrects. */
    public List<Actual> standing() {
        Set<String> corrected = all.stream()
                .flatMap(actual -> actual.account().corrects().stream())
                .collect(Collectors.toUnmodifiableSet());
        return all.stream().filter(actual -> !corrected.contains(actual.id())).toList();
    }

    /** The accounts of one event at one unit that no other account corrects: none, one, or several side by side. */
    public List<Actual> of(Actual.Unit unit, ExitEvent event) {
        return standing().stream()
                .filter(actual -> actual.unit().equals(unit) && actual.event() == event)
                .toList();
    }

    /** The latest day among the accounts that stand: by then even the last of them says that it has happened. */
    public Optional<LocalDate> findLatest(Actual.Unit unit, ExitEvent event) {
        return of(unit, event).stream()
                .flatMap(actual -> actual.findDate().stream())
                .max(LocalDate::compareTo);
    }

    /** Standing accounts of the same event at the same unit that give different days, or of which one denies it. */
    public List<List<Actual>> contradictions() {
        Map<Told, List<Actual>> told = standing().stream()
                .filter(actual -> actual.event() != ExitEvent.STATE_FOUND)
                .collect(Collectors.groupingBy(
                        actual -> new Told(actual.unit(), actual.event()), LinkedHashMap::new, Collectors.toList()));
        Collection<List<Actual>> accounts = told.values();
        return accounts.stream()
                .filter(each -> each.stream().map(Actual::findDate).distinct().count() > 1)
                .toList();
    }

    private record Told(Actual.Unit unit, ExitEvent event) {}
}
