package org.endstate.bench.schedule;

import java.util.List;

/** The programs that are compared on the same instances, with the same time and threads. */
final class Peers {

    private Peers() {}

    /** All but our own. */
    static List<Peer> others() {
        return List.of(new CpSatPeer(), new ChocoPeer(), new TimefoldPeer());
    }
}
