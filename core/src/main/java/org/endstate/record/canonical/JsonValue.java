package org.endstate.record.canonical;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON value. */
public sealed interface JsonValue {

    /** A string of whole Unicode characters: no half of a surrogate pair. */
    record Text(String value) implements JsonValue {
        public Text {
            Surrogates.check(value);
        }
    }

    /** A number that a double holds: neither infinite nor NaN. */
    record Number(double value) implements JsonValue {
        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A number of JSON [" + value + "] is not finite.");
            }
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing() implements JsonValue {}

    /** An array. */
    record Items(List<JsonValue> values) implements JsonValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** An object; its members are in the order of their names by UTF-16 unit, as RFC 8785 writes them. */
    record Members(SortedMap<String, JsonValue> values) implements JsonValue {
        public Members {
            values.keySet().forEach(Surrogates::check);
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        /** An object of texts: name, value, name, value … */
        public static Members ofTexts(String... namesAndValues) {
            SortedMap<String, JsonValue> members = new TreeMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                members.put(namesAndValues[i], new Text(namesAndValues[i + 1]));
            }
            return new Members(members);
        }

        /** This object with one member set. */
        public Members with(String name, JsonValue value) {
            SortedMap<String, JsonValue> all = new TreeMap<>(values);
            all.put(name, value);
            return new Members(all);
        }
    }
}
