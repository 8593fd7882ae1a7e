package org.endstate.formats.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.endstate.evidence.Event;
import org.endstate.evidence.Unit;
import org.endstate.formats.boundaries.Countries;

/** Units are countries, called what the data set calls them. */
final class CountryUnits implements UnitFinder {

    private final Countries countries = Countries.shipped();
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
        countries
                .find(name)
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
        countries
                .find(unit.id())
                .map(countries::neighbours)
                .orElse(Set.of())
                .forEach(code -> neighbours.addAll(idsByCode.getOrDefault(code, Set.of())));
        return neighbours;
    }
}
