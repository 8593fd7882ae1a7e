package org.endstate.web;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where people reach this workbench. It comes from how it was started, never from what a request says. */
@Component
public class Address {

    private static final String LOCAL = "localhost";

    private final WorkbenchSettings settings;
    private final Set<String> origins = ConcurrentHashMap.newKeySet();
    private volatile int port;

    Address(WorkbenchSettings settings) {
        this.settings = settings;
        this.port = settings.listening().port();
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
        origins.add(origin());
    }

    /** The whole address of a path. */
    public URI of(String path) {
        URI home = settings.reach()
                .origin()
                .orElseGet(() -> URI.create("http://" + settings.listening().host() + ":" + port));
        return URI.create(home.resolve("/") + path.substring(1));
    }

    /** The name for which passkeys are made. */
    public String name() {
        return settings.reach().origin().map(URI::getHost).orElse(LOCAL);
    }

    /** From where browsers use passkeys. */
    public String origin() {
        return settings.reach()
                .origin()
                .map(origin -> origin.getScheme() + "://" + origin.getAuthority())
                .orElseGet(() -> "http://" + LOCAL + ":" + port);
    }

    /** The same, as it comes to be known once the workbench listens. */
    public Set<String> origins() {
        return origins;
    }

    /** Whether requests may name this host. A name that is not known may be another site's that leads here. */
    public boolean knows(String host) {
        return host.equals(LOCAL)
                || host.equals(name())
                || host.equals(settings.listening().host())
                || isNumber(host);
    }

    private static boolean isNumber(String host) {
        return host.matches("[0-9.]+|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*]?");
    }
}
