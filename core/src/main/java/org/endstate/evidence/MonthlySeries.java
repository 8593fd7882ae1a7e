package org.endstate.evidence;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Deaths per unit and month, from the first month to the last: what a forecast starts from. A unit is an area, or a
 * country.
 *
 * <p>A cell that was not recorded is unknown, not 0. Where the units are the parts of a whole whose deaths are known,
 * and shares are declared, an unknown cell has an expected count.
 *
 * <p>Months and units are numbered from 0. Immutable.
 */
public final class MonthlySeries {

    private static final int NOT_RECORDED = -1;

    private final List<String> units;
    private final YearMonth first;
    private final int months;
    private final int stride;
    private final int[] counts;
    private final int[] whole;
    private final double[] shares;
    private final List<List<Integer>> neighbours;

    private MonthlySeries(Builder from, int months) {
        this.units = from.units;
        this.first = from.first;
        this.months = months;
        this.stride = from.months;
        this.counts = from.counts.clone();
        this.whole = from.whole.clone();
        this.shares = from.shares.clone();
        this.neighbours = from.neighbours.stream()
                .map(List::<Integer>copyOf)
                .map(MonthlySeries::sorted)
                .toList();
    }

    private MonthlySeries(MonthlySeries all, int months) {
        this.units = all.units;
        this.first = all.first;
        this.months = months;
        this.stride = all.stride;
        this.counts = all.counts;
        this.whole = all.whole;
        this.shares = all.shares;
        this.neighbours = all.neighbours;
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    /** A series in which nothing is recorded yet. */
    public static Builder over(List<String> units, YearMonth first, int months) {
        return new Builder(units, first, months);
    }

    /** Takes counts one by one. Not safe for use by several threads. */
    public static final class Builder {

        private final List<String> units;
        private final YearMonth first;
        private final int months;
        private final int[] counts;
        private final int[] whole;
        private final List<TreeSet<Integer>> neighbours = new ArrayList<>();
        private double[] shares = new double[0];

        private Builder(List<String> units, YearMonth first, int months) {
            if (units.isEmpty() || !(months >= 1)) {
                throw new IllegalArgumentException(
                        "A series of [" + units.size() + "] units and [" + months + "] months is empty.");
            }
            this.units = List.copyOf(units);
            this.first = first;
            this.months = months;
            this.counts = new int[Math.multiplyExact(units.size(), months)];
            this.whole = new int[months];
            Arrays.fill(counts, NOT_RECORDED);
            Arrays.fill(whole, NOT_RECORDED);
            units.forEach(unit -> neighbours.add(new TreeSet<>()));
        }

        /** Records the deaths of a unit in a month, in place of what was recorded there. */
        public Builder count(int unit, int month, int deaths) {
            counts[Objects.checkIndex(unit, units.size()) * months + Objects.checkIndex(month, months)] =
                    notNegative(deaths);
            return this;
        }

        /** Records the deaths of the whole territory in a month: all units', and those of no known unit. */
        public Builder whole(int month, int deaths) {
            whole[Objects.checkIndex(month, months)] = notNegative(deaths);
            return this;
        }

        /** Declares which share of the whole falls to each unit where that is not recorded; they sum to 1. */
        public Builder shares(double[] declared) {
            if (declared.length != units.size()) {
                throw new IllegalArgumentException(
                        "[" + units.size() + "] units have [" + declared.length + "] shares.");
            }
            shares = declared.clone();
            return this;
        }

        /** Declares that two units border on each other. */
        public Builder neighbours(int one, int other) {
            neighbours.get(one).add(other);
            neighbours.get(other).add(one);
            return this;
        }

        public MonthlySeries build() {
            return new MonthlySeries(this, months);
        }

        private static int notNegative(int deaths) {
            if (deaths < 0) {
                throw new IllegalArgumentException("A count of deaths [" + deaths + "] is negative.");
            }
            return deaths;
        }
    }

    /** Ids of the units, in the order of their numbers. */
    public List<String> units() {
        return units;
    }

    public int months() {
        return months;
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return month(months - 1);
    }

    public YearMonth month(int month) {
        return first.plusMonths(month);
    }

    /** The number of a month; below 0 before the series and at least {@link #months} after it. */
    public int index(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, month));
    }

    /** The series as it was when this month, which it has, was the last one; counts as they are known today. */
    public MonthlySeries until(YearMonth last) {
        return new MonthlySeries(this, Objects.checkIndex(index(last), months) + 1);
    }

    public boolean isRecorded(int unit, int month) {
        return counts[cell(unit, month)] != NOT_RECORDED;
    }

    /** The deaths of a unit in a month that was recorded. */
    public int count(int unit, int month) {
        int count = counts[cell(unit, month)];
        if (count == NOT_RECORDED) {
            throw new IllegalArgumentException("Deaths of [" + units.get(unit) + "] in " + month(month)
                    + " are not recorded.\nMaybe ask for the expected deaths.");
        }
        return count;
    }

    /** The deaths of the whole territory in a month; empty where they are not recorded. */
    public OptionalInt findWhole(int month) {
        int count = whole[Objects.checkIndex(month, months)];
        return count == NOT_RECORDED ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** The declared share of a unit in what is known of the whole only; empty where none is declared. */
    public OptionalDouble findShare(int unit) {
        return shares.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(shares[unit]);
    }

    /** The count where it is recorded, else the unit's share of the whole; empty where neither is known. */
    public OptionalDouble findExpected(int unit, int month) {
        if (isRecorded(unit, month)) {
            return OptionalDouble.of(count(unit, month));
        }
        OptionalInt total = findWhole(month);
        return total.isPresent() && shares.length > 0
                ? OptionalDouble.of(shares[unit] * total.getAsInt())
                : OptionalDouble.empty();
    }

    /** The numbers of the units that border on a unit, rising. */
    public List<Integer> neighbours(int unit) {
        return neighbours.get(unit);
    }

    /** How many cells were recorded. */
    public int recorded() {
        return (int) IntStream.range(0, units.size() * months)
                .filter(i -> isRecorded(i / months, i % months))
                .count();
    }

    private int cell(int unit, int month) {
        return Objects.checkIndex(unit, units.size()) * stride + Objects.checkIndex(month, months);
    }
}
