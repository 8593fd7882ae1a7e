package org.endstate.formats.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a value in a YAML file may be. */
public sealed interface Shape {

    /** A single value: not a list, and not a group. */
    sealed interface Single extends Shape {}

    /** Any text that is not blank. */
    record Text() implements Single {}

    /** {@code true} or {@code false}. */
    record Truth() implements Single {}

    /** A whole number in a range, both ends included. */
    record Whole(long least, long most) implements Single {}

    /** A number in a range. */
    record Number(Range range) implements Single {}

    /** A date, year-month-day. */
    record Day() implements Single {}

    /** A day of every year, month-day. */
    record DayOfYear() implements Single {}

    /** One of some words. */
    record Choice(List<String> words) implements Single {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A new id. Each kind has every id once. */
    record Id(Kind kind) implements Single {}

    /** The id of something of a kind, defined anywhere in the file. */
    record Reference(Kind kind) implements Single {}

    /**
     * An id that has its meaning within something smaller than the file, or the use of one.
     *
     * @param what it is the id of, in words
     */
    record LocalId(String what) implements Single {}

    /** Lowest, most likely and highest value in rising order, or one value that is certain. */
    record ThreePoint(double least) implements Shape {}

    /** A list of at least so many items. */
    record ListOf(Shape item, int least) implements Shape {}

    /** A list of at least one item, or a single item without a list. */
    record OneOrMore(Shape item) implements Shape {}

    /** A group whose keys are ids. */
    record MapOf(Shape key, Shape value) implements Shape {}

    /**
     * A group of known keys.
     *
     * @param title what the group describes: a noun without article
     */
    record Group(String title, List<Key> keys) implements Shape {
        public Group {
            keys = List.copyOf(keys);
        }

        /** The same group with more keys at its end. */
        public Group plus(Key... more) {
            List<Key> all = new ArrayList<>(keys);
            all.addAll(List.of(more));
            return new Group(title, all);
        }
    }

    /** A group whose keys depend on the word under its first key. */
    record Variants(String title, String tag, Map<String, Group> groups) implements Shape {
        public Variants {
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        }
    }

    /** A group, or a single value that stands for its most common form. */
    record Either(Shape brief, Group full) implements Shape {}

    /**
     * A range of numbers.
     *
     * @param open whether the upper end itself is left out; for {@code both}, also the lower one
     */
    record Range(double least, double most, Ends open) {

        /** Which ends are left out. */
        public enum Ends {
            NONE,
            UPPER,
            BOTH
        }

        public static Range of(double least, double most) {
            return new Range(least, most, Ends.NONE);
        }

        boolean contains(double value) {
            boolean low = open == Ends.BOTH ? value > least : value >= least;
            boolean high = open == Ends.NONE ? value <= most : value < most;
            return low && high;
        }
    }
}
