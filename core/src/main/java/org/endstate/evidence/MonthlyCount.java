package org.endstate.evidence;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Deaths in one month, in one area or, where the area is not known, in the mission's whole territory.
 *
 * @param area id of the area; empty for deaths that can be put in no area
 * @param low lowest, best and highest estimate of deaths, in that order, none negative
 * @param events how many events the count sums
 */
public record MonthlyCount(
        YearMonth month, Optional<String> area, int low, int best, int high, int events, Detail detail) {

    public MonthlyCount {
        if (low < 0 || best < low || high < best || events < 0) {
            throw new IllegalArgumentException(
                    "A monthly count [" + low + ", " + best + ", " + high + "] is not low ≤ best ≤ high.");
        }
    }

    /** A count of which nothing more is told. */
    public MonthlyCount(YearMonth month, Optional<String> area, int low, int best, int high, int events) {
        this(month, area, low, best, high, events, Detail.NOT_TOLD);
    }

    /**
     * What some data sets tell beside the number of deaths.
     *
     * @param civilians among the best estimate; empty where that is not told of every event
     * @param districts names of the second-level areas with an event; empty where that is not told of every event
     */
    public record Detail(OptionalInt civilians, Optional<Set<String>> districts) {

        /** Of a table that has no such columns. */
        public static final Detail NOT_TOLD = new Detail(OptionalInt.empty(), Optional.empty());

        /** Of no events at all. */
        public static final Detail OF_NOTHING = new Detail(OptionalInt.of(0), Optional.of(Set.of()));

        public Detail {
            districts = districts.map(Set::copyOf);
        }

        /** Of both together: what is not told of one is not told of both. */
        public Detail plus(Detail other) {
            return new Detail(
                    civilians.isPresent() && other.civilians.isPresent()
                            ? OptionalInt.of(Math.addExact(civilians.getAsInt(), other.civilians.getAsInt()))
                            : OptionalInt.empty(),
                    districts.flatMap(mine -> other.districts.map(theirs -> union(mine, theirs))));
        }

        private static Set<String> union(Set<String> some, Set<String> more) {
            Set<String> all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }
    }
}
