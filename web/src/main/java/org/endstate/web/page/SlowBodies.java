package org.endstate.web.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.endstate.web.account.Trail;

/**
 * Cuts off who sends the body of a request too slowly. The server's own time-outs begin again with every byte, so that
 * one byte a second could hold a thread for days.
 */
final class SlowBodies extends ValveBase {

    private static final int BYTES_A_SECOND = 8192;

    private final Duration patience;
    private final Trail trail;

    SlowBodies(Duration patience, Trail trail) {
        super(true);
        this.patience = patience;
        this.trail = trail;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var inner = request.getCoyoteRequest();
        InputBuffer given = inner.getInputBuffer();
        inner.setInputBuffer(new Timed(given, request));
        try {
            getNext().invoke(request, response);
        } finally {
            inner.setInputBuffer(given);
        }
    }

    private final class Timed implements InputBuffer {

        private final InputBuffer given;
        private final Request request;
        private final long began = System.nanoTime();
        private long bytes;

        private Timed(InputBuffer given, Request request) {
            this.given = given;
            this.request = request;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = given.doRead(handler);
            bytes += Math.max(0, read);
            Duration allowed = patience.plusSeconds(bytes / BYTES_A_SECOND);
            if (read > 0 && System.nanoTime() - began > allowed.toNanos()) {
                trail.note("", Trail.Deed.REFUSED, "slow " + request.getMethod(), request.getRemoteAddr());
                throw new IOException("The body of the request came too slowly.");
            }
            return read;
        }

        @Override
        public int available() {
            return given.available();
        }
    }
}
