package org.endstate.formats.events;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.evidence.Event;
import org.endstate.evidence.Unit;
import org.endstate.formats.boundaries.AreaLocator;
import org.endstate.formats.boundaries.AreaRegister;
import org.endstate.formats.boundaries.Boundaries;
import org.endstate.formats.boundaries.Countries;

/**
 * Units are first-level areas: those of the register where the data set's names agree with it, so that spellings of one
 * area come together and a place without a known name is found by its coordinates. In a country where fewer than half
 * of the rows name an area of the register, whose areas are of another level or time, the data set's own names are the
 * units.
 */
final class AreaUnits implements UnitFinder {

    private final AreaRegister register = AreaRegister.shipped();
    private final Map<String, CountryAreas> countries = new LinkedHashMap<>();
    private final Map<Unit, Candidate> candidates = new HashMap<>();
    private Optional<AreaLocator> locator = Optional.empty();

    private record Candidate(CountryAreas country, CountryAreas.Named name, String byPoint) {}

    @Override
    public Optional<Unit> find(Event.Location where, int line, Issues issues) {
        if (!where.tellsArea() || where.admin1().isEmpty() && where.point().isEmpty()) {
            return Optional.empty();
        }
        CountryAreas country =
                countries.computeIfAbsent(where.country(), name -> CountryAreas.of(name, line, issues, register));
        CountryAreas.Named name = country.name(where.admin1(), line, issues);
        String byPoint = name.byName().isPresent() || where.point().isEmpty()
                ? ""
                : locate(country, where.point().get());
        name.count(!byPoint.isEmpty());
        return Optional.of(
                name.provisional(byPoint, unit -> candidates.put(unit, new Candidate(country, name, byPoint))));
    }

    private String locate(CountryAreas country, Event.Point point) {
        if (country.code().isEmpty()) {
            return "";
        }
        if (locator.isEmpty()) {
            locator = Optional.of(new AreaLocator(register, Boundaries.shipped()));
        }
        return locator.get()
                .find(Countries.together(country.code().get()), point)
                .orElse("");
    }

    @Override
    public Optional<Unit> settle(Unit provisional) {
        Candidate candidate = candidates.get(provisional);
        return candidate == null ? Optional.empty() : candidate.country().settle(candidate.name(), candidate.byPoint());
    }

    @Override
    public Set<String> neighbours(Unit unit) {
        return register.find(unit.id())
                .map(area -> Set.copyOf(area.neighbours()))
                .orElse(Set.of());
    }
}
