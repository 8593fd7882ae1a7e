package org.endstate.bench.schedule;

import java.util.List;
import org.endstate.schedule.Network;

/** A program that plans: ours or another. For networks of activities on all days, finish-start links and no gates. */
interface Peer {

    /** One word, the heading of its column. */
    String name();

    /** The start of every activity in the best schedule found within this time; empty if none was found. */
    List<Integer> solve(Network network, double seconds, int threads);
}
