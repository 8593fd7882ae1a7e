package org.endstate.formats.boundaries;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.endstate.formats.csv.CsvRow;

/** What countries are called, and which border on which. Codes are ISO 3166-1's of three letters. Immutable. */
public final class Countries {

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");

    private final Map<String, String> codeByName = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    private Countries() {
        for (CsvRow row : Shipped.table("countries.csv")) {
            String code = row.text("id");
            neighbours.put(code, new TreeSet<>(Shipped.list(row, "neighbours")));
            codeByName.put(PlaceNames.plain(code), code);
            codeByName.put(PlaceNames.plain(row.text("name")), code);
            Shipped.list(row, "other_names").forEach(name -> codeByName.putIfAbsent(PlaceNames.plain(name), code));
        }
    }

    /** The countries that ship with the product. */
    public static Countries shipped() {
        return Holder.SHIPPED;
    }

    private static final class Holder {
        private static final Countries SHIPPED = new Countries();
    }

    /** The code of a country by its code or name; what stands in brackets, as in "Myanmar (Burma)", does not matter. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(codeByName.get(PlaceNames.plain(name)))
                .or(() -> Optional.ofNullable(
                        codeByName.get(PlaceNames.plain(ASIDE.matcher(name).replaceAll("")))));
    }

    /** Codes of the countries that share a border by land with this one. */
    public Set<String> neighbours(String code) {
        return Set.copyOf(neighbours.getOrDefault(code, Set.of()));
    }

    /**
     * The countries whose areas event data may name under a country: itself, and territories that the Uppsala programme
     * counts with it.
     */
    public static Set<String> together(String code) {
        return switch (code) {
            case "ISR" -> Set.of("ISR", "PSE");
            case "SRB" -> Set.of("SRB", "KOS", "MNE");
            case "MAR" -> Set.of("MAR", "ESH");
            default -> Set.of(code);
        };
    }
}
