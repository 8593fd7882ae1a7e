package org.endstate.evidence;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Deaths by unit and month as a data set records them, with all that must not get lost when they are summed: the range
 * of the estimates, what lies in no unit, which months are provisional, and which cells are not recorded at all.
 *
 * <p>Units and months are numbered from 0. Immutable.
 */
public final class Tally {

    private final YearMonth first;
    private final int months;
    private final List<Unit> units;
    private final Map<String, Set<String>> neighbours;
    private final List<Count> cells;
    private final List<Count> unlocated;
    private final BitSet missing;
    private final BitSet provisional;

    Tally(Frame frame, Cells cells, BitSet provisional) {
        this.first = frame.first();
        this.months = cells.unlocated().size();
        this.units = frame.units();
        this.neighbours = frame.neighbours();
        this.cells = cells.located();
        this.unlocated = cells.unlocated();
        this.missing = cells.missing();
        this.provisional = (BitSet) provisional.clone();
    }

    /** What the cells stand for; neighbours are ids of units by the id of a unit. */
    record Frame(YearMonth first, List<Unit> units, Map<String, Set<String>> neighbours) {
        Frame {
            units = List.copyOf(units);
            neighbours = Map.copyOf(neighbours);
        }
    }

    /** Counts unit by unit, each month by month; and one count a month for what lies in no unit. */
    record Cells(List<Count> located, List<Count> unlocated, BitSet missing) {
        Cells {
            located = List.copyOf(located);
            unlocated = List.copyOf(unlocated);
            missing = (BitSet) missing.clone();
        }
    }

    /** In the order of their numbers. */
    public List<Unit> units() {
        return units;
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    public int months() {
        return months;
    }

    /** The number of a month, which may lie outside the record. */
    public int indexOf(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, month));
    }

    /** What is recorded for the unit; nothing where the cell {@linkplain #isMissing is missing}. */
    public Count count(int unit, int month) {
        return cells.get(unit * months + month);
    }

    /** Whether the data set says nothing about this unit and month, not even that nobody died. */
    public boolean isMissing(int unit, int month) {
        return missing.get(unit * months + month);
    }

    /** What is recorded in the month and lies in none of the units. */
    public Count unlocated(int month) {
        return unlocated.get(month);
    }

    /** Whether later releases are likely to change the month. */
    public boolean isProvisional(int month) {
        return provisional.get(month);
    }

    /** Best estimate of all deaths, located or not. */
    public long deaths() {
        return sum(cells) + sum(unlocated);
    }

    /** Best estimate of deaths that lie in none of the units. */
    public long unlocatedDeaths() {
        return sum(unlocated);
    }

    /**
     * Best estimates of deaths, as forecasts start from them: cells that are missing are not recorded, and the whole of
     * a month holds what lies in no unit. Neighbours are those whose borders are known.
     */
    public MonthlySeries series() {
        List<String> ids = units.stream().map(Unit::id).toList();
        MonthlySeries.Builder series = MonthlySeries.over(ids, first, months);
        for (String id : ids) {
            neighbours.getOrDefault(id, Set.of()).stream()
                    .filter(ids::contains)
                    .forEach(other -> series.neighbours(ids.indexOf(id), ids.indexOf(other)));
        }
        for (int month = 0; month < months; month++) {
            long whole = unlocated(month).best();
            for (int unit = 0; unit < units.size(); unit++) {
                if (!isMissing(unit, month)) {
                    series.count(unit, month, count(unit, month).best());
                    whole += count(unit, month).best();
                }
            }
            if (whole <= Integer.MAX_VALUE) {
                series.whole(month, (int) whole);
            }
        }
        return series.build();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::best).sum();
    }
}
