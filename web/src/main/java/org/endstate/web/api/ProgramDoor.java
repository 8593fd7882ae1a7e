package org.endstate.web.api;

import java.time.Clock;
import org.endstate.web.account.Trail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Where programs come in: by token only, without session or cookie, so that no other site can make a browser do it. */
@Component
public class ProgramDoor {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Trail trail;
    private final TokenCheck check;

    ProgramDoor(Tokens tokens, Trail trail, Clock clock) {
        this.trail = trail;
        check = new TokenCheck(tokens, trail, clock);
    }

    /** Lets nobody in at these addresses but by token; what is refused is told as problem details. */
    public HttpSecurity guard(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(check, AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) ->
                                TokenCheck.refuse(response, new Problem(Problem.Kind.NO_TOKEN, "")))
                        .accessDeniedHandler((request, response, why) -> {
                            String who = SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller
                                    ? caller.getName()
                                    : "";
                            trail.note(who, Trail.Deed.REFUSED, TokenCheck.asked(request), request.getRemoteAddr());
                            TokenCheck.refuse(response, new Problem(Problem.Kind.NOT_ALLOWED, ""));
                        }))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)));
    }
}
