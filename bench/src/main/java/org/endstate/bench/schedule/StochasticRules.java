package org.endstate.bench.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.endstate.schedule.Futures;
import org.endstate.schedule.Priority;
import org.endstate.uncertainty.Draws;

/**
 * The stochastic J120 table: mean makespan above the critical path of mean durations for the rule "latest finish
 * first", for all five families of durations.
 */
final class StochasticRules implements Part {

    private static final List<String> TO_REACH = List.of("48.3", "55.8", "70.0", "48.3", "56.0");

    private final Settings settings;

    StochasticRules(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Measure> measures() {
        return Arrays.stream(Distribution.values())
                .map(StochasticRules::measure)
                .toList();
    }

    private static Measure measure(Distribution family) {
        return Measure.less(
                "J120 " + family + ", latest finish first: above critical path",
                "%",
                TO_REACH.get(family.ordinal()) + " ± 0.3 on all 600",
                "");
    }

    @Override
    public void run(Runs runs) throws IOException {
        int replications = settings.number("replications");
        for (Path file : Instances.every(
                settings.number("stochastic"), settings.path("data").resolve("j120"))) {
            String name = Instances.name(file);
            StochasticNetwork of = new StochasticNetwork(file);
            for (Distribution family : Distribution.values()) {
                runs.once(measure(family), OwnSearch.NAME, name, () -> {
                    Futures futures = of.futures(family, Draws.of(1).split(name), replications);
                    return of.above(Priority.byLatestFinish(of.network()), futures);
                });
            }
        }
    }
}
