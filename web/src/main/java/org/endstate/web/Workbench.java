package org.endstate.web;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
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
            beans.registerBean(Statements.class, ports::statements);
            beans.registerBean(Sites.class, ports::sites);
            beans.registerBean(Evidence.class, ports::evidence);
            beans.registerBean(ProgramData.class, ports::programData);
            beans.registerBean(QrCodes.class, ports::qrCodes);
            beans.registerBean(Stocktaking.class, ports::stocktaking);
            beans.registerBean(Clock.class, () -> clock);
        });
        return new Workbench(application.run(), settings);
    }

    private static Map<String, Object> properties(WorkbenchSettings settings) {
        Map<String, Object> all = new HashMap<>(Map.ofEntries(
                Map.entry("server.address", settings.listening().host()),
                Map.entry("server.port", settings.listening().port()),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("server.servlet.session.cookie.name", "endstate"),
                Map.entry("server.servlet.session.cookie.same-site", "strict"),
                Map.entry("server.servlet.session.cookie.http-only", "true"),
                Map.entry("server.tomcat.max-http-form-post-size", "1MB"),
                Map.entry("server.tomcat.max-swallow-size", "64MB"),
                Map.entry("spring.servlet.multipart.resolve-lazily", "true"),
                Map.entry("spring.servlet.multipart.max-file-size", UploadLimit.FILE_MB + "MB"),
                Map.entry("spring.servlet.multipart.max-request-size", UploadLimit.REQUEST_MB + "MB"),
                Map.entry("spring.threads.virtual.enabled", "true"),
                Map.entry("spring.web.resources.cache.cachecontrol.max-age", "1d"),
                Map.entry("logging.level.root", "WARN")));
        all.put("server.tomcat.connection-timeout", "20s");
        settings.reach().origin().ifPresent(origin -> all.putAll(behind(origin)));
        all.putAll(Watched.properties(settings));
        return all;
    }

    /** What holds where a web server on this machine passes requests on: it says whose they are. */
    private static Map<String, Object> behind(URI origin) {
        return Map.of(
                "server.servlet.session.cookie.secure", "https".equals(origin.getScheme()),
                "server.forward-headers-strategy", "native",
                "server.tomcat.remoteip.internal-proxies", "127\\.\\d+\\.\\d+\\.\\d+|::1|0:0:0:0:0:0:0:1");
    }

    /** Where it answers. */
    public URI address() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        int port = server == null ? settings.listening().port() : server.getPort();
        return URI.create("http://" + settings.listening().host() + ":" + port + "/");
    }

    /** The link by which the first administrator signs up, once; empty where there is an account. */
    public Optional<URI> firstLink() {
        Address address = context.getBean(Address.class);
        return context.getBean(FirstStart.class).token().map(token -> address.of("/first?token=" + token));
    }

    /** Stops taking requests, lets those under way end, and stops. */
    @Override
    public void close() {
        context.close();
    }
}
