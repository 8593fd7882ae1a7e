package org.endstate.bench.schedule;

import org.endstate.schedule.GateReadings;
import org.endstate.schedule.LowerBound;
import org.endstate.schedule.MissionLike;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;

/** Plans for seeded drawdowns of many sites: the gap to the kernel's own lower bound. */
final class SitePlans {

    private SitePlans() {}

    static void run(Settings settings, Table table) {
        double seconds = settings.decimal("siteSeconds");
        for (String sites : settings.list("sites")) {
            Network network = MissionLike.of(Integer.parseInt(sites), 1);
            int bound = LowerBound.makespan(network, network.durations(), GateReadings.allOpen(0), Policy.waiting());
            String target = sites.equals("500") ? "to reach 4, stretch 2" : "";
            for (Peer peer : Peers.all()) {
                int makespan = PlanQuality.makespan(network, peer.solve(network, seconds, settings.number("threads")));
                String what = sites + " sites x 20 activities, " + seconds + " s: ";
                table.add(what + "above own bound", peer.name(), 1, 100.0 * (makespan - bound) / bound, "%", target);
                table.add(what + "makespan", peer.name(), 1, makespan, "days", "");
            }
        }
    }
}
