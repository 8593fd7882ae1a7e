package org.endstate.formats.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.endstate.evidence.Event;
import org.endstate.evidence.Unit;
import org.endstate.formats.boundaries.AreaRegister;
import org.endstate.formats.boundaries.Boundaries;
import org.endstate.formats.boundaries.RegisteredArea;

/** Units are countries, called what the data set calls them. */
final class CountryUnits implements UnitFinder {

    private final AreaRegister register = AreaRegister.shipped();
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Map<String, Set<String>> idsByCode = new HashMap<>();

    @Override
    public Optional<Unit> find(Event.Location where, int line, Issues issues) {
        if (where.country().isEmpty()) {
            issues.add(line, "no-country", "the row names no country: it counts in none.");
        }
        return units.computeIfAbsent(where.country(), this::unit);
    }

    private Optional<Unit> unit(String name) {
        register.findCountry(name)
                .ifPresent(code ->
                        idsByCode.computeIfAbsent(code, c -> new TreeSet<>()).add(name));
        return Optional.of(new Unit(name, name)).filter(unit -> !name.isEmpty());
    }

    @Override
    public Optional<Unit> settle(Unit provisional) {
        return Optional.of(provisional);
    }

    @Override
    public Set<String> neighbours(Unit unit) {
        Set<String> neighbours = new TreeSet<>();
        register.findCountry(unit.id())
                .filter(code -> idsByCode.size() > 1)
                .ifPresent(code -> register.inCountry(code)
                        .forEach(area -> Boundaries.shipped().neighbours(area.id()).stream()
                                .flatMap(other -> register.find(other).map(RegisteredArea::country).stream())
                                .filter(other -> !other.equals(code))
                                .forEach(other -> neighbours.addAll(idsByCode.getOrDefault(other, Set.of())))));
        return neighbours;
    }
}
