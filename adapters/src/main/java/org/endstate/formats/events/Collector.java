package org.endstate.formats.events;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.Event;
import org.endstate.evidence.EventFilter;
import org.endstate.evidence.Release;
import org.endstate.evidence.TallyBuilder;
import org.endstate.evidence.Unit;

/** Takes in the rows of one file after the other, newest release first, and decides which of them count. */
final class Collector {

    private final EventFilter filter;
    private final UnitFinder units;
    private final TallyBuilder tally = new TallyBuilder();
    private final SeenIds earlierFiles = new SeenIds();
    private final Map<String, Settled> settled = new HashMap<>();
    private final boolean severalFiles;
    private boolean hasEvents;
    private boolean hasZeros;

    /** Up to which month a release has the last word on a country. */
    private record Settled(String release, YearMonth until) {}

    /** What became of a row. */
    enum Fate {
        COUNTED,
        FILTERED,
        SUPERSEDED,
        TOO_LARGE
    }

    /** @param files how many there will be */
    Collector(EventFilter filter, UnitFinder units, int files) {
        this.severalFiles = files > 1;
        this.filter = filter;
        this.units = units;
    }

    /** Takes in an event that its own file has not told before. */
    Fate add(Event event, Release release, int line, Issues issues) {
        hasEvents = true;
        if (severalFiles && (isSettled(event, release) || isKnown(event.id(), line))) {
            return Fate.SUPERSEDED;
        }
        if (!filter.accepts(event)) {
            return Fate.FILTERED;
        }
        Optional<Unit> unit = units.find(event.location(), line, issues);
        if (!tally.add(unit, event.month(), TallyBuilder.Entry.of(event))) {
            return Fate.TOO_LARGE;
        }
        if (release.kind() == Release.Kind.CANDIDATE) {
            tally.provisional(event.month());
        }
        return Fate.COUNTED;
    }

    private boolean isKnown(String id, int line) {
        return !id.isEmpty() && earlierFiles.put(id, line) != 0;
    }

    private boolean isSettled(Event event, Release release) {
        Settled word = settled.get(event.location().country());
        return word != null
                && !word.release().equals(release.name())
                && !event.month().isAfter(word.until());
    }

    /** From now on, this release has the last word on the country in the months it covers. */
    void settle(String country, Release release) {
        if (release.kind() == Release.Kind.FINAL) {
            release.until().ifPresent(until -> settled.putIfAbsent(country, new Settled(release.name(), until)));
        }
    }

    /** Takes in a row of a table of months; a row without a count makes its cell missing. */
    Fate add(PanelRows.Entry row, Event.Location where, int line, Issues issues) {
        if (!filter.accepts(row.month())
                || !filter.countries().isEmpty() && !filter.countries().contains(where.country())) {
            return Fate.FILTERED;
        }
        Optional<Unit> unit = units.find(where, line, issues);
        if (row.count().isEmpty()) {
            unit.ifPresent(known -> tally.miss(known, row.month()));
            return Fate.COUNTED;
        }
        hasZeros |= row.count().get().best() == 0;
        return tally.add(unit, row.month(), row.count().get()) ? Fate.COUNTED : Fate.TOO_LARGE;
    }

    /** The sums, by units as they turn out once all rows are known. */
    TallyBuilder settle() {
        tally.regroup(units::settle);
        tally.neighbours(units::neighbours);
        return tally;
    }

    /**
     * Whether a unit and month without a row has no deaths: so it is with events, and with tables of months that hold
     * no row of zero deaths at all.
     */
    boolean absentIsZero() {
        return hasEvents || !hasZeros;
    }
}
