package org.endstate.web.provider;

import java.time.Clock;
import org.endstate.web.account.Entrance;
import org.endstate.web.account.IdentityCheck;
import org.endstate.web.account.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The one address where people come back from the provider. Forged requests are told from others by the state that the
 * session keeps; where the workbench was started without a provider, the address means nothing.
 */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {

    @Bean
    @Order(3)
    SecurityFilterChain returns(
            HttpSecurity http,
            Discovery discovery,
            IdentityCheck check,
            Entrance entrance,
            RefusedReturn refusal,
            Clock clock) {
        ProviderReturn filter = new ProviderReturn(discovery, check, clock);
        filter.setSessionAuthenticationStrategy(entrance.renewal());
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setAuthenticationSuccessHandler((request, response, who) -> {
            if (ProviderReturn.journey(request).filter(Journey::links).isPresent()) {
                response.sendRedirect(RefusedReturn.account(request));
            } else {
                entrance.onAuthenticationSuccess(request, response, who);
            }
        });
        filter.setAuthenticationFailureHandler(refusal);
        return http.securityMatcher(request -> discovery.provider().isPresent()
                        && request.getRequestURI().equals(ProviderReturn.PATH))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(filter, AnonymousAuthenticationFilter.class)
                .headers(PageHeaders::set)
                .build();
    }
}
