package org.endstate.web.account;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** What anybody may see, what only those who have signed in may, and what every answer says to the browser. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {

    private static final String[] ANYBODY = {
        "/", "/first", "/join", "/health", "/static/**", "/*/sign-in", "/*/sign-in/provider"
    };
    private static final String[] ONE_FACTOR = {"/*/second-factor", "/*/second-factor/enrol"};
    private static final String[] EVERY_ROLE =
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http, PasskeySignIn passkeys, Entrance entrance, Trail trail, StillActive stillActive) {
        Refusals.Out leaving = new Refusals.Out(trail);
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(ANYBODY)
                                .permitAll()
                                .requestMatchers(ONE_FACTOR)
                                .authenticated()
                                .requestMatchers("/*/people/**", "/*/administration/**")
                                .hasRole(Role.ADMINISTRATOR.name())
                                .requestMatchers("/*/trail", "/*/trail.csv")
                                .hasAnyRole(Role.ADMINISTRATOR.name(), Role.AUDITOR.name())
                                .anyRequest()
                                .hasAnyRole(EVERY_ROLE))
                .formLogin(form -> form.loginPage("/en/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(entrance)
                        .failureHandler(new Refusals.SignIn())
                        .permitAll())
                .logout(out ->
                        out.logoutUrl("/sign-out").addLogoutHandler(leaving).logoutSuccessHandler(leaving))
                .requestCache(asked -> asked.requestCache(Refusals.pages()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new Refusals.Stranger())
                        .accessDeniedHandler(new Refusals.Denied(trail)))
                .addFilterBefore(passkeys.answers(), BasicAuthenticationFilter.class)
                .addFilterBefore(passkeys.challenges(), AuthorizationFilter.class)
                .addFilterAfter(stillActive, AuthorizationFilter.class)
                .headers(PageHeaders::set);
        return http.build();
    }
}
