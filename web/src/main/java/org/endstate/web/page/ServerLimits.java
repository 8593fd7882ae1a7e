package org.endstate.web.page;

import org.endstate.web.WorkbenchSettings;
import org.endstate.web.account.Trail;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Limits of the server that are not settings of it. */
@Component
class ServerLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final WorkbenchSettings settings;
    private final Trail trail;

    ServerLimits(WorkbenchSettings settings, Trail trail) {
        this.settings = settings;
        this.trail = trail;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new SlowBodies(settings.reach().patience(), trail));
    }
}
