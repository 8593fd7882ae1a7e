package org.endstate.web.api;

import java.time.Clock;
import org.endstate.web.account.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * Programs come in by token only: no session, no cookie, and so nothing that another site could make a browser send.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programsOnly(HttpSecurity http, Tokens tokens, Trail trail, Clock clock) {
        http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(ApiRoutes.DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new TokenCheck(tokens, trail, clock), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) ->
                        TokenCheck.refuse(response, new Problem(Problem.Kind.NO_TOKEN, ""))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)));
        return http.build();
    }
}
