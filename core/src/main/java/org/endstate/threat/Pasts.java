package org.endstate.threat;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.Multinomial;

/**
 * The past without holes: every unit has a count in every month.
 *
 * <p><b>Months known only of the whole</b> are allotted by drawing: 256 possible pasts, in each of which every death of
 * the whole that no unit has recorded falls into one of the units without a record, by the declared shares. A scenario
 * lives in one past, so the allotment's uncertainty is carried and no scenario meets two versions of one month. Where
 * nothing has to be allotted there is one past.
 *
 * <p><b>A cell that can neither be read nor allotted</b> repeats the unit's latest count before it, and before the
 * first one that count: it is no outcome anything is learnt from, only a stand-in where a month has to have a count. A
 * unit without any count has none: 0. Immutable.
 */
public final class Pasts {

    /** Possible pasts that are drawn where something has to be allotted. */
    static final int DRAWN = 256;

    private static final int NOT_ALLOTTED = -1;

    private final int units;
    private final int[] known;
    private final int[] slots;
    private final int[][] allotted;

    private Pasts(MonthlySeries series, Draws draws) {
        this.units = series.units().size();
        this.known = new int[Math.multiplyExact(units, series.months())];
        IntStream.range(0, units).forEach(unit -> carry(series, unit));
        this.slots = new int[series.months()];
        Arrays.fill(slots, NOT_ALLOTTED);
        int[] months = IntStream.range(0, series.months())
                .filter(month -> isAllotted(series, month))
                .toArray();
        IntStream.range(0, months.length).forEach(slot -> slots[months[slot]] = slot);
        this.allotted = new int[months.length == 0 ? 1 : DRAWN][months.length * units];
        IntStream.range(0, allotted.length).parallel().forEach(past -> {
            for (int month : months) {
                allot(series, month, draws.split(past).split(month), past);
            }
        });
    }

    /** The draws serve only to allot. */
    public static Pasts of(MonthlySeries series, Draws draws) {
        return new Pasts(series, draws.split("allotment"));
    }

    private void carry(MonthlySeries series, int unit) {
        int last = IntStream.range(0, series.months())
                .filter(month -> series.isRecorded(unit, month))
                .map(month -> series.count(unit, month))
                .findFirst()
                .orElse(0);
        for (int month = 0; month < series.months(); month++) {
            last = series.isRecorded(unit, month) ? series.count(unit, month) : last;
            known[month * units + unit] = last;
        }
    }

    private static boolean isAllotted(MonthlySeries series, int month) {
        return series.findWhole(month).isPresent()
                && IntStream.range(0, series.units().size())
                        .anyMatch(unit -> !series.isRecorded(unit, month)
                                && series.findShare(unit).orElse(0) > 0);
    }

    private void allot(MonthlySeries series, int month, Draws draws, int past) {
        int[] open = IntStream.range(0, units)
                .filter(unit -> !series.isRecorded(unit, month))
                .toArray();
        OptionalInt whole = series.findWhole(month);
        int recorded = IntStream.range(0, units)
                .filter(unit -> series.isRecorded(unit, month))
                .map(unit -> series.count(unit, month))
                .sum();
        int[] counts = new int[open.length];
        Multinomial.of(IntStream.of(open)
                        .mapToDouble(unit -> series.findShare(unit).orElse(0))
                        .toArray())
                .draw(Math.max(0, whole.orElseThrow() - recorded), draws, counts, 0);
        int from = slots[month] * units;
        System.arraycopy(known, month * units, allotted[past], from, units);
        IntStream.range(0, open.length).forEach(i -> allotted[past][from + open[i]] = counts[i]);
    }

    /** How many there are, numbered from 0. */
    public int count() {
        return allotted.length;
    }

    public int deaths(int past, int unit, int month) {
        int slot = slots[month];
        return slot == NOT_ALLOTTED ? known[month * units + unit] : allotted[past][slot * units + unit];
    }

    /** Copies the counts of a month, unit by unit. */
    void copy(int past, int month, int[] into, int at) {
        int slot = slots[month];
        if (slot == NOT_ALLOTTED) {
            System.arraycopy(known, month * units, into, at, units);
        } else {
            System.arraycopy(allotted[past], slot * units, into, at, units);
        }
    }
}
