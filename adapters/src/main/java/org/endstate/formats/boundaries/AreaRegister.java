package org.endstate.formats.boundaries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.text.Nearest;

/**
 * The first-level areas that Endstate knows, and what they and their countries are called. Safe for use by several
 * threads.
 */
public final class AreaRegister {

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");

    private final Map<String, RegisteredArea> areas = new LinkedHashMap<>();
    private final Map<String, List<RegisteredArea>> byCountry = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();

    private AreaRegister() {
        for (CsvRow row : Shipped.table("areas.csv")) {
            RegisteredArea area =
                    new RegisteredArea(row.text("id"), row.text("country"), row.text("name"), others(row));
            areas.put(area.id(), area);
            byCountry.computeIfAbsent(area.country(), c -> new ArrayList<>()).add(area);
        }
        for (CsvRow row : Shipped.table("countries.csv")) {
            countryNames.put(row.text("id"), row.text("name"));
            countries.put(PlaceNames.plain(row.text("id")), row.text("id"));
            countries.put(PlaceNames.plain(row.text("name")), row.text("id"));
            others(row).forEach(name -> countries.putIfAbsent(PlaceNames.plain(name), row.text("id")));
        }
    }

    private static List<String> others(CsvRow row) {
        return Arrays.stream(row.text("other_names").split("\\|"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The areas that ship with the product. */
    public static AreaRegister shipped() {
        return Holder.SHIPPED;
    }

    private static final class Holder {
        private static final AreaRegister SHIPPED = new AreaRegister();
    }

    /** The area with this code. */
    public Optional<RegisteredArea> find(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    /** A code that may have been meant. */
    public Optional<String> nearest(String id) {
        return Nearest.to(id, areas.keySet());
    }

    public Collection<RegisteredArea> all() {
        return List.copyOf(areas.values());
    }

    /**
     * The countries whose areas event data may name under a country: itself, and territories that the Uppsala programme
     * counts with it.
     */
    public Set<String> together(String country) {
        return switch (country) {
            case "ISR" -> Set.of("ISR", "PSE");
            case "SRB" -> Set.of("SRB", "KOS", "MNE");
            case "MAR" -> Set.of("MAR", "ESH");
            default -> Set.of(country);
        };
    }

    /** The areas of a country, by its code of three letters. */
    public List<RegisteredArea> inCountry(String country) {
        return List.copyOf(byCountry.getOrDefault(country, List.of()));
    }

    /** The code of a country by its code or name; what stands in brackets, as in "Myanmar (Burma)", does not matter. */
    public Optional<String> findCountry(String name) {
        return Optional.ofNullable(countries.get(PlaceNames.plain(name)))
                .or(() -> Optional.ofNullable(
                        countries.get(PlaceNames.plain(ASIDE.matcher(name).replaceAll("")))));
    }

    /** The name of a country by its code of three letters. */
    public Optional<String> findCountryName(String country) {
        return Optional.ofNullable(countryNames.get(country));
    }
}
