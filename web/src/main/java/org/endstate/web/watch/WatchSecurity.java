package org.endstate.web.watch;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.endstate.web.WorkbenchSettings;
import org.endstate.web.account.Role;
import org.endstate.web.api.ProgramDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Anybody may ask whether the workbench is well. Metrics are for a token of an administrator; or for this machine, where
 * whoever started the workbench said so.
 */
@Configuration(proxyBeanMethods = false)
class WatchSecurity {

    private static final String METRICS = "/metrics";

    @Bean
    @Order(2)
    SecurityFilterChain watchers(HttpSecurity http, ProgramDoor door, WorkbenchSettings settings) {
        boolean open = settings.watching().openMetrics();
        String administrator = "ROLE_" + Role.ADMINISTRATOR.name();
        door.guard(http.securityMatcher(METRICS, "/health", "/health/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(METRICS)
                        .access((who, context) -> new AuthorizationDecision(
                                open && onThisMachine(context.getRequest())
                                        || who.get().getAuthorities().stream()
                                                .anyMatch(role -> administrator.equals(role.getAuthority()))))
                        .anyRequest()
                        .permitAll());
        return http.build();
    }

    private static boolean onThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
