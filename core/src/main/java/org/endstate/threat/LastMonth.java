package org.endstate.threat;

import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.provenance.Method;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.Poisson;
import org.endstate.uncertainty.WeightedSample;

/**
 * The last recorded month repeats: every month to come is Poisson with its count as mean, each area and month by
 * itself. The baseline "last historical" of the VIEWS prediction challenge 2023/24. Has no largest draw. Immutable.
 */
public final class LastMonth implements Forecaster {

    private final DeathsByMonth record;
    private final List<WeightedSample> tables;

    private LastMonth(DeathsByMonth record, List<WeightedSample> tables) {
        this.record = record;
        this.tables = tables;
    }

    /** The mean is the last month's best estimate, or the area's expected part of its total. */
    public static LastMonth of(DeathsByMonth record) {
        int last = record.months() - 1;
        return new LastMonth(
                record,
                IntStream.range(0, record.areas().size())
                        .mapToObj(area -> Poisson.of(record.expected(last, area)))
                        .toList());
    }

    @Override
    public DeathsByMonth record() {
        return record;
    }

    @Override
    public Method method() {
        return new Method("last-month", 1);
    }

    @Override
    public void fill(Draws scenario, int months, int[] deaths) {
        int areas = tables.size();
        for (int i = 0; i < months * areas; i++) {
            deaths[i] = (int) tables.get(i % areas).quantile(scenario.uniform(i));
        }
    }
}
