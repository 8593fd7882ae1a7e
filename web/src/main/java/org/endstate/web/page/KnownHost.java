package org.endstate.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.endstate.web.Address;
import org.endstate.web.account.Trail;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests under a host name that is not this workbench's: a site that makes its own name lead here (DNS
 * rebinding) could otherwise speak to a workbench on the visitor's own machine.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownHost extends OncePerRequestFilter {

    private static final int MISDIRECTED = 421;
    private static final int LONGEST = 100;

    private final Address address;
    private final Trail trail;

    KnownHost(Address address, Trail trail) {
        this.address = address;
        this.trail = trail;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        if (address.knows(host)) {
            chain.doFilter(request, response);
            return;
        }
        String shown = host.substring(0, Math.min(host.length(), LONGEST));
        trail.note("", Trail.Deed.REFUSED, "host " + shown, request.getRemoteAddr());
        response.sendError(MISDIRECTED);
    }
}
