package org.endstate.bench.workbench.bare;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that Spring Boot can answer: a page of a given length, the same for everybody, without session, security,
 * template or database. {@code BarePage LENGTH} prints its address.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
public class BarePage {

    private static final String LENGTH = "endstate.bare.length";

    private final String page = "<!DOCTYPE html><title>Bare</title>"
            + "<p>Nothing.</p>".repeat(Integer.getInteger(LENGTH, 1) / "<p>Nothing.</p>".length());

    /** Starts it; it runs until the process is stopped. */
    public static void main(String[] arguments) {
        System.setProperty(LENGTH, arguments[0]);
        SpringApplication application = new SpringApplication(BarePage.class);
        application.setDefaultProperties(Map.of(
                "server.port", 0,
                "server.address", "127.0.0.1",
                "spring.main.banner-mode", "off",
                "spring.threads.virtual.enabled", "true",
                "logging.level.root", "WARN"));
        if (application.run() instanceof WebServerApplicationContext context) {
            var server = java.util.Objects.requireNonNull(context.getWebServer());
            System.out.println("http://127.0.0.1:" + server.getPort() + "/");
        }
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return ResponseEntity.ok(page);
    }
}
