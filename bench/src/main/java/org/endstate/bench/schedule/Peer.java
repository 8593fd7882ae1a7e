package org.endstate.bench.schedule;

import java.util.List;
import org.endstate.schedule.Network;

/** A program that plans: ours or another. */
interface Peer {

    String name();

    /** The start of every activity in the best schedule found within this time; empty if none was found. */
    List<Integer> solve(Network network, double seconds, int threads);
}
