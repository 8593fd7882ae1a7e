package org.endstate.web;

import java.util.HashMap;
import java.util.Map;

/** What may be watched of a workbench: health, metrics, and a log in which nobody is named. */
final class Watched {

    private Watched() {}

    static Map<String, Object> properties(WorkbenchSettings settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "management.endpoints.web.base-path", "/",
                "management.endpoints.web.exposure.include", "health,prometheus",
                "management.endpoints.web.path-mapping.prometheus", "metrics",
                "management.endpoint.health.probes.enabled", "true",
                // Each of security's filters would be timed for each request.
                "management.observations.enable.spring.security", "false",
                "management.endpoint.health.show-components", "always",
                "management.endpoint.health.group.readiness.include", "readinessState,database,diskSpace",
                "management.health.diskspace.path", settings.data(),
                "management.health.diskspace.threshold", "100MB"));
        settings.watching()
                .log()
                .ifPresent(log -> all.putAll(Map.of(
                        "logging.file.name", log.toString(),
                        "logging.structured.format.file", "org.endstate.web.watch.LogLine",
                        "logging.level.org.endstate.web.watch", "INFO",
                        "logging.threshold.console", "WARN")));
        return all;
    }
}
