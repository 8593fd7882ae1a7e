package org.endstate.bench.schedule;

import java.util.List;

/** The programs that are compared on the same instances, with the same time and threads. */
final class Peers {

    private Peers() {}

    static List<Peer> all() {
        return List.of(new OwnSearch());
    }
}
