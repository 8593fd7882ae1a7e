package org.endstate.web.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The interface is for programs with a token; its description is for anybody. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain programsOnly(HttpSecurity http, ProgramDoor door) {
        door.guard(http.securityMatcher("/api/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(ApiRoutes.DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }
}
