package org.endstate.bench.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.schedule.Network;
import org.endstate.schedule.Psplib;

/** Makespans on a set of PSPLIB after some seconds: ours on many instances, the other programs on a sample of them. */
final class PlanQuality implements Part {

    private static final double WARM_UP_SECONDS = 1;

    private final String set;
    private final int sample;
    private final Settings settings;
    private final Measure gap;
    private final Measure reached;

    /** @param sample the other programs are given every so many-th instance */
    PlanQuality(String set, int sample, String toReach, String stretch, Settings settings) {
        this.set = set;
        this.sample = sample;
        this.settings = settings;
        String what = "%s, %s s, %d threads: ".formatted(set, settings.decimal("seconds"), settings.number("threads"));
        gap = Measure.less(what + "mean gap to best known", "%", toReach, stretch);
        reached = Measure.more(what + "best known reached", "% of instances", "", "");
    }

    @Override
    public List<Measure> measures() {
        return List.of(gap, reached);
    }

    @Override
    public void run(Runs runs) throws IOException {
        run(runs, new OwnSearch(), settings.number(set));
        for (Peer peer : Peers.others()) {
            run(runs, peer, sample);
        }
    }

    private void run(Runs runs, Peer peer, int step) throws IOException {
        Map<String, Integer> best = Psplib.bestKnown(settings.path("data"));
        List<Path> files = Instances.every(step, settings.path("data").resolve(set));
        int threads = settings.number("threads");
        boolean warm = false;
        for (Path file : files) {
            String name = Instances.name(file);
            if (runs.has(gap, peer.name(), name) && runs.has(reached, peer.name(), name)) {
                continue;
            }
            Network network = Psplib.read(file);
            if (!warm) {
                peer.solve(network, WARM_UP_SECONDS, threads);
                warm = true;
            }
            int known = best.getOrDefault(name, 0);
            int makespan = Checked.makespan(network, peer.solve(network, settings.decimal("seconds"), threads));
            runs.put(gap, peer.name(), name, 100.0 * (makespan - known) / known);
            runs.put(reached, peer.name(), name, makespan <= known ? 100 : 0);
        }
    }
}
