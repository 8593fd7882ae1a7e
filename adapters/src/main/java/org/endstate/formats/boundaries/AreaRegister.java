package org.endstate.formats.boundaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.text.Nearest;

/** The first-level areas that Endstate knows. Immutable. */
public final class AreaRegister {

    private final Map<String, RegisteredArea> areas = new LinkedHashMap<>();
    private final Map<String, List<RegisteredArea>> byCountry = new HashMap<>();

    private AreaRegister() {
        for (CsvRow row : Shipped.table("areas.csv")) {
            RegisteredArea area = new RegisteredArea(
                    row.text("id"),
                    row.text("country"),
                    row.text("name"),
                    Shipped.list(row, "other_names"),
                    Shipped.list(row, "neighbours"));
            areas.put(area.id(), area);
            byCountry.computeIfAbsent(area.country(), c -> new ArrayList<>()).add(area);
        }
    }

    /** The areas that ship with the product; read when first asked for. */
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

    /** In the order of their codes. */
    public Collection<RegisteredArea> all() {
        return List.copyOf(areas.values());
    }

    /** The areas of a country, by its code of three letters. */
    public List<RegisteredArea> inCountry(String country) {
        return List.copyOf(byCountry.getOrDefault(country, List.of()));
    }
}
