package org.endstate.formats.events;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.endstate.evidence.Unit;
import org.endstate.formats.boundaries.AreaRegister;
import org.endstate.formats.boundaries.Countries;
import org.endstate.formats.boundaries.PlaceNames;
import org.endstate.formats.boundaries.RegisteredArea;
import org.endstate.formats.text.Quoted;

/** What a data set calls the areas of one country, and what they turn out to be. */
final class CountryAreas {

    private final String name;
    private final Optional<String> code;
    private final AreaRegister register;
    private final PlaceNames known = new PlaceNames();
    private final Map<String, Named> names = new LinkedHashMap<>();
    private final Map<String, Unit> own = new HashMap<>();
    private boolean told;

    private CountryAreas(String name, Optional<String> code, AreaRegister register) {
        this.name = name;
        this.code = code;
        this.register = register;
        code.map(Countries::together).orElse(Set.of()).stream()
                .sorted()
                .flatMap(country -> register.inCountry(country).stream())
                .forEach(this::learn);
    }

    private void learn(RegisteredArea area) {
        area.names().forEach(spelling -> known.addLoosely(spelling, area.id()));
    }

    /** The country that a data set calls so. */
    static CountryAreas of(String name, int line, Issues issues, AreaRegister register) {
        Optional<String> code = Countries.shipped().find(name);
        if (code.isEmpty() && !name.isEmpty()) {
            issues.add(
                    line,
                    "unknown-country",
                    "no country is known as " + Quoted.of(name)
                            + ": its areas are told apart by the data set's names alone.");
        }
        return new CountryAreas(name, code, register);
    }

    /** One name of an area as the data set writes it; empty text for places of which only coordinates are known. */
    static final class Named {
        private final String name;
        private final Optional<String> byName;
        private final int line;
        private final Issues issues;
        private final Map<String, Unit> provisional = new HashMap<>();
        private final String country;
        private int rows;
        private int placed;

        private Named(String country, String name, Optional<String> byName, int line, Issues issues) {
            this.country = country;
            this.name = name;
            this.byName = byName;
            this.line = line;
            this.issues = issues;
        }

        Optional<String> byName() {
            return byName;
        }

        void count(boolean hasPlace) {
            rows++;
            placed += hasPlace ? 1 : 0;
        }

        Unit provisional(String byPoint, Consumer<Unit> created) {
            Unit unit = provisional.get(byPoint);
            if (unit == null) {
                unit = new Unit(country + "\n" + name + "\n" + byPoint, name);
                provisional.put(byPoint, unit);
                created.accept(unit);
            }
            return unit;
        }
    }

    Optional<String> code() {
        return code;
    }

    Named name(String area, int line, Issues issues) {
        return names.computeIfAbsent(area, spelling -> new Named(name, spelling, known.find(spelling), line, issues));
    }

    /** The unit of all rows of this name and place. */
    Optional<Unit> settle(Named area, String byPoint) {
        tell();
        if (usesRegister()) {
            return area.byName
                    .or(() -> Optional.of(byPoint))
                    .flatMap(register::find)
                    .map(found -> new Unit(found.id(), found.name()));
        }
        return area.name.isEmpty() ? Optional.empty() : Optional.of(own(area.name));
    }

    private Unit own(String area) {
        String id = name.isEmpty() ? area : name + ": " + area;
        return own.computeIfAbsent(PlaceNames.bare(area), key -> new Unit(id, area));
    }

    private boolean usesRegister() {
        return isMost(area -> area.rows) || isMost(area -> 1);
    }

    /** Whether the names that the register has weigh at least half of all. */
    private boolean isMost(ToIntFunction<Named> weight) {
        int all = 0;
        int known = 0;
        for (Named area : names.values()) {
            if (!area.name.isEmpty()) {
                all += weight.applyAsInt(area);
                known += area.byName.isPresent() ? weight.applyAsInt(area) : 0;
            }
        }
        return 2 * known >= all;
    }

    private void tell() {
        if (told) {
            return;
        }
        told = true;
        if (usesRegister()) {
            names.values().stream().filter(area -> area.byName.isEmpty()).forEach(this::tellUnknown);
        } else if (code.isPresent()) {
            Named first = names.values().iterator().next();
            first.issues.add(
                    first.line,
                    "areas-of-another-kind",
                    "most rows of " + name + " name no area whose boundary is known: its areas are told apart by the"
                            + " data set's names alone.");
        }
    }

    private void tellUnknown(Named area) {
        String what = area.name.isEmpty()
                ? "an area of " + name + " is not named"
                : "no area of " + name + " is called " + Quoted.of(area.name);
        String placed = area.placed == 0 ? "" : ": " + rowsWord(area.placed) + " placed by coordinates";
        int lost = area.rows - area.placed;
        String rest = lost == 0 ? "" : (placed.isEmpty() ? ": " : ", ") + rowsWord(lost) + " in no area";
        String maybe = known.nearest(area.name)
                .map(near -> "; maybe " + Quoted.of(near))
                .orElse("");
        area.issues.add(area.line, "unknown-area", what + placed + rest + maybe + ".");
    }

    private static String rowsWord(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}
