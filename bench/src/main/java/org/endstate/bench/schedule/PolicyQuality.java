package org.endstate.bench.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.endstate.schedule.Effort;
import org.endstate.schedule.Futures;
import org.endstate.schedule.Policy;
import org.endstate.schedule.PolicySearch;
import org.endstate.schedule.Priority;
import org.endstate.uncertainty.Draws;

/** Policies searched for U1 on some futures, and for comparison a rule and a plan, all on fresh futures. */
final class PolicyQuality implements Part {

    private static final int TRAINING = 100;
    private static final int FRESH = 1_000;
    private static final int SCHEDULES = 5_000;

    private final Settings settings;
    private final Measure rule = measure("fresh futures: latest finish first", "");
    private final Measure plan = measure("fresh futures: plan on means, as executed", "");
    private final Measure searched = measure("fresh futures: policy searched", "46.0");
    private final Measure optimistic = measure("futures searched on: policy searched", "");

    PolicyQuality(Settings settings) {
        this.settings = settings;
    }

    private static Measure measure(String what, String stretch) {
        return Measure.less("J120 U1, " + what, "%", "", stretch);
    }

    @Override
    public List<Measure> measures() {
        return List.of(rule, plan, searched, optimistic);
    }

    @Override
    public void run(Runs runs) throws IOException {
        for (Path file :
                Instances.every(settings.number("policy"), settings.path("data").resolve("j120"))) {
            String name = Instances.name(file);
            if (!runs.has(optimistic, OwnSearch.NAME, name)) {
                run(runs, name, new StochasticNetwork(file));
            }
        }
    }

    private void run(Runs runs, String name, StochasticNetwork of) throws IOException {
        Draws draws = Draws.of(2).split(name);
        Priority byFinish = Priority.byLatestFinish(of.network());
        Priority planned = OwnSearch.search(of.network(), Effort.of(SCHEDULES)).priority();
        Futures training = of.futures(Distribution.U1, draws.split("training"), TRAINING);
        Futures fresh = of.futures(Distribution.U1, draws.split("fresh"), FRESH);
        PolicySearch.Found found = PolicySearch.search(
                of.network(),
                training,
                Policy.waiting(),
                List.of(byFinish, planned),
                draws,
                Effort.of(settings.number("executions")));
        runs.put(rule, OwnSearch.NAME, name, of.above(byFinish, fresh));
        runs.put(plan, OwnSearch.NAME, name, of.above(planned, fresh));
        runs.put(searched, OwnSearch.NAME, name, of.above(found.priority(), fresh));
        runs.put(optimistic, OwnSearch.NAME, name, of.above(found.mean_days()));
    }
}
