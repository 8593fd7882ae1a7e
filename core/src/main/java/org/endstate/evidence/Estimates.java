package org.endstate.evidence;

import java.util.BitSet;

/** Low, best and high estimates by month and column; one column per area and a last one for no known area. */
final class Estimates {

    private final int months;
    private final int columns;
    private final int[] low;
    private final int[] best;
    private final int[] high;
    private final BitSet located;

    Estimates(int months, int areas) {
        this.months = months;
        this.columns = areas + 1;
        int cells = Math.multiplyExact(months, columns);
        this.low = new int[cells];
        this.best = new int[cells];
        this.high = new int[cells];
        this.located = new BitSet(months);
    }

    /** Several counts of one month and area add up. */
    void add(int month, int column, MonthlyCount count) {
        int cell = month * columns + column;
        low[cell] = Math.addExact(low[cell], count.low());
        best[cell] = Math.addExact(best[cell], count.best());
        high[cell] = Math.addExact(high[cell], count.high());
        if (column < columns - 1) {
            located.set(month);
        }
    }

    int months() {
        return months;
    }

    int low(int month, int column) {
        return low[month * columns + column];
    }

    int best(int month, int column) {
        return best[month * columns + column];
    }

    int high(int month, int column) {
        return high[month * columns + column];
    }

    int total(int month) {
        int sum = 0;
        for (int column = 0; column < columns; column++) {
            sum = Math.addExact(sum, best(month, column));
        }
        return sum;
    }

    /** -1 where no month is located. */
    int firstLocated() {
        return located.nextSetBit(0);
    }

    /** -1 where no month is located. */
    int lastLocated() {
        return located.length() - 1;
    }
}
