package org.endstate.formats.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.Event;
import org.endstate.evidence.Unit;
import org.endstate.formats.boundaries.PlaceNames;

/** Units are first-level areas, told apart by their names within each country. */
final class NamedAreaUnits implements UnitFinder {

    private final Map<String, Unit> units = new HashMap<>();

    @Override
    public Optional<Unit> find(Event.Location where, int line, Issues issues) {
        if (!where.tellsArea() || where.admin1().isEmpty()) {
            return Optional.empty();
        }
        String id = (where.country() + ": " + where.admin1()).replaceFirst("^: ", "");
        return Optional.of(units.computeIfAbsent(
                where.country() + ":" + PlaceNames.bare(where.admin1()), key -> new Unit(id, where.admin1())));
    }
}
