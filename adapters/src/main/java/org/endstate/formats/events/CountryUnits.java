package org.endstate.formats.events;

import java.util.Optional;
import org.endstate.evidence.Event;
import org.endstate.evidence.Unit;

/** Units are countries, named as the data set names them. */
final class CountryUnits implements UnitFinder {

    @Override
    public Optional<Unit> find(Event.Location where, int line, Issues issues) {
        if (where.country().isEmpty()) {
            issues.add(line, "no-country", "the row names no country: it counts in none.");
            return Optional.empty();
        }
        return Optional.of(new Unit(where.country(), where.country()));
    }
}
