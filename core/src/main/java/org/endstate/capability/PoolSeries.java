package org.endstate.capability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.capability.BirthDeathModel.Assessed;

/**
 * Pools of one function in order of date, and what is learned from them by the plainest model; at least one. Gates and
 * alarms read this: nothing but the function's own record moves them.
 */
record PoolSeries(List<Dated> pools) {

    private static final double DAYS_PER_YEAR = 365.25;

    PoolSeries {
        pools = List.copyOf(pools);
    }

    /** One pool and its day. */
    record Dated(LocalDate asOf, LevelDistribution levels) {}

    static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_PER_YEAR;
    }

    /** What is known after all of them. */
    Posterior learn() {
        return learn(pools);
    }

    /** What was known after each of them, from it and those before it alone. */
    List<Posterior> learnStepwise() {
        return IntStream.rangeClosed(1, pools.size())
                .mapToObj(count -> learn(pools.subList(0, count)))
                .toList();
    }

    private static Posterior learn(List<Dated> pools) {
        LocalDate first = pools.getFirst().asOf();
        List<Assessed> assessed = pools.stream()
                .map(pool ->
                        new Assessed(years(first, pool.asOf()), pool.levels().probabilities()))
                .toList();
        return new BirthDeathModel(
                        BirthDeathModel.Settings.PLAIN,
                        pools.getFirst().levels().levels())
                .learn(assessed);
    }
}
