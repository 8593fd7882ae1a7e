package org.endstate.web.page;

import java.time.Clock;
import org.endstate.web.WorkbenchSettings;
import org.endstate.web.account.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Limits of the server that are not settings of it. */
@Component
class ServerLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerLimits.class);

    private final WorkbenchSettings settings;
    private final Trail trail;
    private final Clock clock;

    ServerLimits(WorkbenchSettings settings, Trail trail, Clock clock) {
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new SlowBodies(settings.reach().patience(), trail));
        FairShare share = new FairShare(settings.reach().origin().isPresent(), clock, this::note);
        factory.setProtocol(FairProtocol.class.getName());
        factory.addConnectorCustomizers(
                connector -> ((FairProtocol) connector.getProtocolHandler()).admitting(share::admits));
    }

    /** Aside: who takes connections must not wait for the disk. The log names no address. */
    private void note(String address) {
        LOG.warn("One network holds all connections it may have; more are refused.");
        Thread.startVirtualThread(
                () -> trail.note("", Trail.Deed.REFUSED, "connections beyond " + FairShare.MOST, address));
    }
}
