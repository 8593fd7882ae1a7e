package org.endstate.web.page;

import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/** HTTP as the server speaks it, but for connections that {@link FairShare} refuses: they are closed unread. */
public final class FairProtocol extends Http11NioProtocol {

    private final Endpoint endpoint;

    /** Made by the server, which knows protocols by the names of their classes. */
    public FairProtocol() {
        this(new Endpoint());
    }

    private FairProtocol(Endpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /** Asked about every new connection: where it comes from, and where those come from that are open. */
    void admitting(BiPredicate<InetAddress, Stream<InetAddress>> share) {
        endpoint.share = share;
    }

    private static final class Endpoint extends NioEndpoint {

        private volatile BiPredicate<InetAddress, Stream<InetAddress>> share = (from, open) -> true;

        /** Before the server has done anything for the connection but to count it, which closing takes back. */
        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            InetAddress from = socket.socket().getInetAddress();
            Stream<InetAddress> open = connections.keySet().stream()
                    .map(one -> one.socket().getInetAddress())
                    .filter(Objects::nonNull);
            if (from == null || share.test(from, open)) {
                return super.setSocketOptions(socket);
            }
            destroySocket(socket);
            return true;
        }
    }
}
