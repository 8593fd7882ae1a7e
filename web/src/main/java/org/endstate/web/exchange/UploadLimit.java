package org.endstate.web.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.endstate.web.account.Trail;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an upload that says it is too large before a byte of it is read. One that lies is cut off by the server. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    private static final long MOST = 17L << 20;

    private final Trail trail;

    UploadLimit(Trail trail) {
        this.trail = trail;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= MOST) {
            chain.doFilter(request, response);
            return;
        }
        String what = request.getMethod() + " " + request.getRequestURI() + " of " + request.getContentLengthLong()
                + " bytes";
        trail.note("", Trail.Deed.IMPORT_REFUSED, what, request.getRemoteAddr());
        response.setHeader("Connection", "close");
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
