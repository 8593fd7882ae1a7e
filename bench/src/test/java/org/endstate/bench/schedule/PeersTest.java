package org.endstate.bench.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.LowerBound;
import org.endstate.schedule.MissionLike;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeersTest {

    private static final int SECONDS = 8;

    static Stream<Peer> all() {
        return Stream.concat(Stream.of(new OwnSearch()), Peers.others().stream());
    }

    /**
     * The models are the same: nobody is below the bound, and a few seconds, on a machine that does much else, are
     * enough to be within half of it for two sites.
     */
    @ParameterizedTest
    @MethodSource("all")
    void every_program_plans_two_sites_without_breaking_a_rule(Peer peer) {
        Network network = MissionLike.of(2, 1);
        int bound = LowerBound.makespan(network, network.durations(), GateReadings.allOpen(0), Policy.waiting());
        List<Integer> starts = peer.solve(network, SECONDS, 2);
        assertThat(Checked.makespan(network, starts)).isBetween(bound, bound * 3 / 2);
    }
}
