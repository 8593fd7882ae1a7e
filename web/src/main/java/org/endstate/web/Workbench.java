package org.endstate.web;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.endstate.web.account.FirstStart;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running workbench. */
public final class Workbench implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final WorkbenchSettings settings;

    private Workbench(ConfigurableApplicationContext context, WorkbenchSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** Starts a workbench; it answers when this returns. */
    public static Workbench start(WorkbenchSettings settings, Ports ports, Clock clock) {
        SpringApplication application = new SpringApplication(WorkbenchConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(started -> {
            GenericApplicationContext beans = (GenericApplicationContext) started;
            beans.registerBean(WorkbenchSettings.class, () -> settings);
            beans.registerBean(Backstage.class, ports::backstage);
            beans.registerBean(Databases.class, ports::databases);
            beans.registerBean(Stocktaking.class, ports::stocktaking);
            beans.registerBean(Clock.class, () -> clock);
        });
        return new Workbench(application.run(), settings);
    }

    private static Map<String, Object> properties(WorkbenchSettings settings) {
        return Map.of(
                "server.address", settings.host(),
                "server.port", settings.port(),
                "server.shutdown", "graceful",
                "server.servlet.session.cookie.name", "endstate",
                "server.servlet.session.cookie.same-site", "strict",
                "server.servlet.session.cookie.http-only", "true",
                "server.tomcat.max-http-form-post-size", "1MB",
                "spring.threads.virtual.enabled", "true",
                "spring.web.resources.cache.cachecontrol.max-age", "1d",
                "logging.level.root", "WARN");
    }

    /** Where it answers. */
    public URI address() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        int port = server == null ? settings.port() : server.getPort();
        return URI.create("http://" + settings.host() + ":" + port + "/");
    }

    /** The link by which the first administrator signs up, once; empty where there is an account. */
    public Optional<URI> firstLink() {
        return context.getBean(FirstStart.class).token().map(token -> address().resolve("/first?token=" + token));
    }

    /** Stops taking requests, lets those under way end, and stops. */
    @Override
    public void close() {
        context.close();
    }
}
