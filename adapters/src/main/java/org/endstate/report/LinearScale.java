package org.endstate.report;

import java.util.ArrayList;
import java.util.List;

/** Numbers on an axis, from {@code low} at {@code start} to {@code high} at {@code end}. */
record LinearScale(double low, double high, double start, double end) {

    LinearScale {
        if (!(low < high)) {
            throw new IllegalArgumentException("An axis from [" + low + "] to [" + high + "] has no length.");
        }
    }

    /** An axis whose ends are round numbers around the values; it always holds zero. */
    static LinearScale around(double lowest, double highest, double start, double end) {
        double low = StrictMath.min(0, lowest);
        double high = StrictMath.max(low + 1, highest);
        double step = step(high - low);
        return new LinearScale(StrictMath.floor(low / step) * step, StrictMath.ceil(high / step) * step, start, end);
    }

    double at(double value) {
        return start + (StrictMath.min(high, StrictMath.max(low, value)) - low) / (high - low) * (end - start);
    }

    /** Round numbers, four or five of them. */
    List<Double> ticks() {
        double step = step(high - low);
        List<Double> ticks = new ArrayList<>();
        for (long i = StrictMath.round(StrictMath.ceil(low / step - 1e-9)); i * step <= high + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A step of 1, 2 or 5 times a power of ten that divides the length into at most five. */
    private static double step(double length) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(length / 5)));
        for (double factor : new double[] {1, 2, 5}) {
            if (length / (power * factor) <= 5 + 1e-9) {
                return power * factor;
            }
        }
        return power * 10;
    }
}
