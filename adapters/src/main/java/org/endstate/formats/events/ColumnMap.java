package org.endstate.formats.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;
import org.endstate.formats.yaml.YamlReader;

/**
 * Which column of a table means what, for a table whose column names are not known: {@code start=when}. The keys are
 * {@link #keys()}; for what is not mapped, the known column names hold.
 */
public final class ColumnMap {

    /** Only the known column names hold. */
    public static final ColumnMap NONE = new ColumnMap(Map.of());

    private final Map<Field, String> columns;

    private ColumnMap(Map<Field, String> columns) {
        this.columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
    }

    /** What came of reading a map. */
    public sealed interface Parsed {

        /** The map is in order. */
        record Readable(ColumnMap map) implements Parsed {}

        /** It is not. */
        record Unreadable(List<Flaw> flaws) implements Parsed {
            public Unreadable {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** The keys a map may have. */
    public static List<String> keys() {
        return Field.keys();
    }

    /** Reads a map from pairs such as {@code start=when}; a flaw's line is the number of the pair. */
    public static Parsed parse(List<String> pairs) {
        Reading reading = new Reading();
        for (int i = 0; i < pairs.size(); i++) {
            String pair = pairs.get(i);
            int sign = pair.indexOf('=');
            Place at = new Place(i + 1, 1);
            if (sign < 0) {
                reading.flaws.add(Flaw.of(at, Quoted.of(pair) + " is no pair", "key=column, such as start=when"));
            } else {
                reading.put(
                        at,
                        pair.substring(0, sign).strip(),
                        pair.substring(sign + 1).strip());
            }
        }
        return reading.parsed();
    }

    /** Reads a map from YAML text such as {@code start: when}, one key a line. */
    public static Parsed yaml(String text) {
        YamlReader.Tree tree = YamlReader.read(text);
        Reading reading = new Reading();
        reading.flaws.addAll(tree.flaws());
        if (tree.root().isPresent() && tree.root().get() instanceof Fields root) {
            root.fields().forEach((key, field) -> {
                if (field.value() instanceof Scalar scalar) {
                    reading.put(field.at(), key, scalar.text());
                } else {
                    reading.flaws.add(Flaw.of(field.at(), "the value of " + Quoted.of(key) + " is no column name"));
                }
            });
        } else if (tree.flaws().isEmpty()) {
            reading.flaws.add(Flaw.of(Place.START, "the column map holds no keys", "lines such as start: when"));
        }
        return reading.parsed();
    }

    Optional<String> find(Field field) {
        return Optional.ofNullable(columns.get(field));
    }

    Map<Field, String> columns() {
        return Map.copyOf(columns);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    private static final class Reading {
        private final Map<Field, String> columns = new EnumMap<>(Field.class);
        private final List<Flaw> flaws = new ArrayList<>();

        void put(Place at, String key, String column) {
            Optional<Field> field = Field.find(key);
            if (field.isEmpty()) {
                flaws.add(Flaw.of(
                                at,
                                "a column map has no key " + Quoted.of(key),
                                "one of " + String.join(", ", Field.keys()))
                        .maybe(Nearest.to(key, Field.keys())));
            } else if (columns.putIfAbsent(field.get(), column) != null) {
                flaws.add(Flaw.of(at, "the key " + Quoted.of(key) + " stands twice", "one column for each key"));
            }
        }

        Parsed parsed() {
            return flaws.isEmpty() ? new Parsed.Readable(new ColumnMap(columns)) : new Parsed.Unreadable(flaws);
        }
    }
}
