package org.endstate.web.account;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What anybody may see, what only those who have signed in may, and what every answer says to the browser. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain rules(HttpSecurity http, PasswordCheck passwords, Trail trail, StillActive stillActive) {
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/", "/first", "/join", "/health", "/static/**", "/*/sign-in")
                                .permitAll()
                                .requestMatchers("/*/people/**")
                                .hasRole(Role.ADMINISTRATOR.name())
                                .requestMatchers("/*/trail")
                                .hasAnyRole(Role.ADMINISTRATOR.name(), Role.AUDITOR.name())
                                .anyRequest()
                                .authenticated())
                .authenticationProvider(passwords)
                .formLogin(form -> form.loginPage("/en/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .failureHandler(new Refusals.SignIn())
                        .permitAll())
                .logout(out ->
                        out.logoutUrl("/sign-out").logoutSuccessUrl("/").addLogoutHandler(new Refusals.Out(trail)))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new Refusals.Denied(trail)))
                .addFilterAfter(
                        stillActive, org.springframework.security.web.access.intercept.AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .httpStrictTransportSecurity(strict ->
                                strict.maxAgeInSeconds(Duration.ofDays(365).toSeconds())));
        return http.build();
    }
}
