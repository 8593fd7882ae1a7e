package org.endstate.web.watch;

import jakarta.servlet.http.HttpServletRequest;
import org.endstate.web.WorkbenchSettings;
import org.endstate.web.account.Role;
import org.endstate.web.api.ProgramDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Anybody may ask whether the workbench is well. Metrics are for a token of an administrator; or for this machine,
 * where whoever started the workbench said so.
 */
@Configuration(proxyBeanMethods = false)
class WatchSecurity {

    private static final String METRICS = "/metrics";

    @Bean
    @Order(2)
    SecurityFilterChain watchers(HttpSecurity http, ProgramDoor door, WorkbenchSettings settings) {
        boolean open = settings.watching().openMetrics();
        door.guard(http.securityMatcher(METRICS, "/health", "/health/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(METRICS)
                        .access((who, context) -> new AuthorizationDecision(
                                open && onThisMachine(context.getRequest()) || isAdministrators(who.get())))
                        .anyRequest()
                        .permitAll());
        return http.build();
    }

    private static boolean isAdministrators(@Nullable Authentication who) {
        String administrator = "ROLE_" + Role.ADMINISTRATOR.name();
        return who != null && who.getAuthorities().stream().anyMatch(role -> administrator.equals(role.getAuthority()));
    }

    private static boolean onThisMachine(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }
}
