package org.endstate.bench.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.schedule.Effort;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Network;
import org.endstate.schedule.PlanSearch;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Psplib;
import org.endstate.schedule.Solver;
import org.endstate.uncertainty.ThreePoint;

/** Makespans of plans on PSPLIB: the gap to the best known, and the deviation from the critical path. */
final class PlanQuality {

    private PlanQuality() {}

    static void inTime(String set, String target, Settings settings, Table table) throws IOException {
        Map<String, Integer> best = Psplib.bestKnown(settings.path("data"));
        List<Path> files =
                Instances.every(settings.number(set), settings.path("data").resolve(set));
        double seconds = settings.decimal("seconds");
        for (Peer peer : Peers.all()) {
            double gap = 0;
            int reached = 0;
            for (Path file : files) {
                Network network = Psplib.read(file);
                int known = best.getOrDefault(Instances.name(file), 0);
                int makespan = makespan(network, peer.solve(network, seconds, settings.number("threads")));
                gap += 100.0 * (makespan - known) / known;
                reached += makespan <= known ? 1 : 0;
            }
            String what = set + ", " + seconds + " s, " + settings.number("threads") + " threads: ";
            table.add(what + "mean gap to best known", peer.name(), files.size(), gap / files.size(), "%", target);
            table.add(what + "best known reached", peer.name(), files.size(), reached, "instances", "");
        }
    }

    static void withWork(String set, String target, Settings settings, Table table) throws IOException {
        List<Path> files =
                Instances.every(settings.number(set), settings.path("data").resolve(set));
        Map<String, Integer> best = Psplib.bestKnown(settings.path("data"));
        double deviation = 0;
        double ofBest = 0;
        for (Path file : files) {
            Network network = Psplib.read(file);
            double path = StochasticTable.criticalPath(network);
            int makespan = OwnSearch.search(network, Effort.of(settings.number("schedules")))
                    .score()
                    .makespan();
            deviation += 100 * (makespan - path) / path;
            ofBest += 100 * (best.getOrDefault(Instances.name(file), 0) - path) / path;
        }
        String what = set + ", " + settings.number("schedules") + " schedules: above critical path";
        table.add(what, "endstate", files.size(), deviation / files.size(), "%", target);
        table.add(set + ": best known above critical path", "literature", files.size(), ofBest / files.size(), "%", "");
    }

    /** What the kernel makes of these starts: never later than they say, or they break a rule. */
    static int makespan(Network network, List<Integer> starts) {
        if (starts.isEmpty()) {
            throw new IllegalStateException("No schedule was found.");
        }
        List<Integer> durations = Arrays.stream(network.durations()).boxed().toList();
        int claimed = 0;
        for (int i = 0; i < starts.size(); i++) {
            claimed = Math.max(claimed, starts.get(i) + durations.get(i));
        }
        Solver.Question question =
                new Solver.Question(network, durations, GateReadings.allOpen(0), Policy.waiting(), Optional.empty());
        int executed = PlanSearch.follow(question, starts).score().makespan();
        if (executed > claimed) {
            throw new IllegalStateException("A schedule of [" + claimed + "] days cannot be executed.");
        }
        return executed;
    }

    static ThreePoint[] certain(Network network) {
        return Arrays.stream(network.durations()).mapToObj(ThreePoint::certain).toArray(ThreePoint[]::new);
    }
}
