package org.endstate.bench.schedule;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.LowerBound;
import org.endstate.schedule.MissionLike;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;

/** Plans for seeded drawdowns of many sites: the gap to the kernel's own lower bound. */
final class SitePlans implements Part {

    private final Settings settings;

    SitePlans(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Measure> measures() {
        return settings.list("sites").stream().map(this::measure).toList();
    }

    private Measure measure(String sites) {
        String what = sites + " sites × 20 activities, " + settings.decimal("siteSeconds") + " s: above own bound";
        boolean many = sites.equals("500");
        return Measure.less(what, "%", many ? "4" : "", many ? "2" : "");
    }

    @Override
    public void run(Runs runs) throws IOException {
        List<Peer> all = Stream.concat(Stream.of(new OwnSearch()), Peers.others().stream())
                .toList();
        for (String sites : settings.list("sites")) {
            Network network = MissionLike.of(Integer.parseInt(sites), 1);
            for (Peer peer : all) {
                runs.once(measure(sites), peer.name(), "seed 1", () -> above(network, peer));
            }
        }
    }

    private double above(Network network, Peer peer) {
        int bound = LowerBound.makespan(network, network.durations(), GateReadings.allOpen(0), Policy.waiting());
        List<Integer> starts = peer.solve(network, settings.decimal("siteSeconds"), settings.number("threads"));
        return starts.isEmpty() ? Double.NaN : 100.0 * (Checked.makespan(network, starts) - bound) / bound;
    }
}
