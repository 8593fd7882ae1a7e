package org.endstate.web.page;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How many of the server's connections one network may hold, so that nobody holds all of them: by sending heads of
 * requests that never end, for example. A network is one address of four bytes, or the first half of one of sixteen: so
 * much is given to one customer.
 */
final class FairShare {

    /** A delegation of 80 behind one address, with the six connections that a browser opens. */
    static final int MOST = 512;

    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int HALF = 8;

    private final boolean behindAnother;
    private final Clock clock;
    private final Consumer<String> refused;
    private final Map<String, Instant> said = new ConcurrentHashMap<>();

    /**
     * @param behindAnother whether a server on this machine passes on the requests of everybody
     * @param refused told the address of who was refused, once a minute for each network
     */
    FairShare(boolean behindAnother, Clock clock, Consumer<String> refused) {
        this.behindAnother = behindAnother;
        this.clock = clock;
        this.refused = refused;
    }

    /** Whether one more connection is taken. */
    boolean admits(InetAddress from, Stream<InetAddress> open) {
        if (behindAnother && from.isLoopbackAddress()) {
            return true;
        }
        String network = network(from);
        if (open.filter(one -> network(one).equals(network)).limit(MOST).count() < MOST) {
            return true;
        }
        say(network, from);
        return false;
    }

    private static String network(InetAddress address) {
        byte[] all = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(all, HALF) : all);
    }

    private void say(String network, InetAddress from) {
        Instant now = clock.instant();
        said.values().removeIf(last -> last.plus(SILENCE).isBefore(now));
        if (said.putIfAbsent(network, now) == null) {
            refused.accept(from.getHostAddress());
        }
    }
}
