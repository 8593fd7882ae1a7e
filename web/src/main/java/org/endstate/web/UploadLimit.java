package org.endstate.web;

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

/** Refuses what is too large before any of it is read, so that the answer says why. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    /** The largest file, in megabytes. */
    static final int FILE_MB = 20;

    /** The largest request, with what is around the file. */
    static final int REQUEST_MB = 21;

    private static final long MEGABYTE = 1L << 20;

    private final Trail trail;

    UploadLimit(Trail trail) {
        this.trail = trail;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= REQUEST_MB * MEGABYTE) {
            next.doFilter(request, response);
            return;
        }
        trail.note("", Trail.Deed.REFUSED, "too large: " + request.getRequestURI(), request.getRemoteAddr());
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
