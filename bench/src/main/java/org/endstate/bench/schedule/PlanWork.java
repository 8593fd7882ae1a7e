package org.endstate.bench.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Network;
import org.endstate.schedule.Psplib;

/**
 * The search by work instead of time, as heuristics are compared in the literature: above the critical path of j120.
 */
final class PlanWork implements Part {

    private final Settings settings;
    private final Measure deviation;

    PlanWork(Settings settings) {
        this.settings = settings;
        deviation = Measure.less(
                "j120, %,d schedules: above critical path".formatted(settings.number("schedules")),
                "%",
                "32.0",
                "31.0");
    }

    @Override
    public List<Measure> measures() {
        return List.of(deviation);
    }

    @Override
    public void run(Runs runs) throws IOException {
        Map<String, Integer> best = Psplib.bestKnown(settings.path("data"));
        for (Path file :
                Instances.every(settings.number("work"), settings.path("data").resolve("j120"))) {
            String name = Instances.name(file);
            Network network = Psplib.read(file);
            double path = StochasticNetwork.criticalPath(network);
            runs.once(deviation, "best known", name, () -> 100 * (best.getOrDefault(name, 0) - path) / path);
            runs.once(deviation, OwnSearch.NAME, name, () -> {
                Effort effort = Effort.of(settings.number("schedules"));
                int makespan = OwnSearch.search(network, effort).score().makespan();
                return 100 * (makespan - path) / path;
            });
        }
    }
}
