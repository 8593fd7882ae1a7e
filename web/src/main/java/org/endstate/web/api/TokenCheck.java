package org.endstate.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.endstate.web.account.Trail;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in by their token, so many times a minute. A cookie means nothing here. Refusals are in the trail,
 * those for haste once a minute, so that nobody can drown it.
 */
final class TokenCheck extends OncePerRequestFilter {

    /** What one token may ask in a minute. */
    static final int PER_TOKEN = 120;

    /** How many wrong tokens are looked up from one address in a minute. */
    static final int WRONG = 20;

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Trail trail;
    private final RateLimit uses;
    private final RateLimit wrong;
    private final RateLimit noted;

    TokenCheck(Tokens tokens, Trail trail, Clock clock) {
        this.tokens = tokens;
        this.trail = trail;
        uses = new RateLimit(PER_TOKEN, clock);
        wrong = new RateLimit(WRONG, clock);
        noted = new RateLimit(1, clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            String header = request.getHeader(HttpHeaders.AUTHORIZATION);
            if (header != null) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(caller(header, request));
                SecurityContextHolder.setContext(context);
            }
        } catch (Problem problem) {
            refuse(response, problem);
            return;
        }
        chain.doFilter(request, response);
    }

    private Caller caller(String header, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        Optional<Caller> found = header.startsWith(SCHEME)
                ? tokens.caller(header.substring(SCHEME.length()).strip())
                : Optional.empty();
        if (found.isEmpty()) {
            boolean patient = wrong.take(address);
            if (patient) {
                trail.note("", Trail.Deed.TOKEN_REFUSED, asked(request), address);
            }
            throw new Problem(patient ? Problem.Kind.NO_TOKEN : Problem.Kind.TOO_MANY, "");
        }
        Caller caller = found.get();
        tokens.count(caller.token());
        if (!uses.take(caller.token().id())) {
            if (noted.take(caller.token().id())) {
                trail.note(caller.getName(), Trail.Deed.TOKEN_REFUSED, "too often " + asked(request), address);
            }
            throw new Problem(Problem.Kind.TOO_MANY, "");
        }
        return caller;
    }

    /** What was asked, without what was said. */
    static String asked(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }

    /** Answers with the problem, and with what HTTP wants said of it. */
    static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.kind().status());
        response.setContentType(Problem.TYPE.toString());
        if (problem.kind() == Problem.Kind.NO_TOKEN) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.kind() == Problem.Kind.TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        }
        response.getOutputStream().write(Answers.MAPPER.writeValueAsBytes(problem.json()));
    }
}
