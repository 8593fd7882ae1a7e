package org.endstate.threat.forest;

import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.Pasts;

/** All units side by side in one past, with neighbours: what features are read from. */
record Landscape(List<Counts> units, List<List<Integer>> neighbours) {

    Landscape {
        units = List.copyOf(units);
        neighbours = List.copyOf(neighbours);
    }

    static Landscape of(MonthlySeries series, Pasts pasts, int past) {
        int units = series.units().size();
        return new Landscape(
                IntStream.range(0, units)
                        .mapToObj(unit -> counts(series, pasts, past, unit))
                        .toList(),
                IntStream.range(0, units).mapToObj(series::neighbours).toList());
    }

    private static Counts counts(MonthlySeries series, Pasts pasts, int past, int unit) {
        int[] deaths = IntStream.range(0, series.months())
                .map(month -> pasts.deaths(past, unit, month))
                .toArray();
        int start = IntStream.range(0, series.months())
                .filter(month -> series.isRecorded(unit, month))
                .findFirst()
                .orElse(0);
        return new Counts(deaths, start);
    }

    /**
     * The last months before {@code end}, and room for more.
     *
     * @param more how many months may be written behind
     */
    Landscape copyTail(int end, int more) {
        return new Landscape(
                units.stream()
                        .map(counts -> counts.copyTail(end, Counts.LOOKBACK, more))
                        .toList(),
                neighbours);
    }

    Surroundings surroundings(int end) {
        return Surroundings.at(units, neighbours, end);
    }
}
