package org.endstate.web.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Notes each request in the log: what kind it was and how it ended, not who sent it, from where, or what was in it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
    private static final int NANOS_PER_MICRO = 1_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!LOG.isInfoEnabled()) {
            chain.doFilter(request, response);
            return;
        }
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.atInfo()
                    .addKeyValue("method", METHODS.contains(request.getMethod()) ? request.getMethod() : "other")
                    .addKeyValue("route", route == null ? "none" : route)
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("micros", (System.nanoTime() - begun) / NANOS_PER_MICRO)
                    .log("request");
        }
    }
}
