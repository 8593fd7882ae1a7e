package org.endstate.report.handover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.SAXException;

/**
 * A pack as a tagged PDF, set by Apache FOP with fonts of its own.
 *
 * <p>What FOP would only warn of, such as a character that no font has, is an error here. The creation date is the
 * planning date and the file's id a hash of its contents, so the same pack gives the same bytes; FOP writes dates in
 * the zone of the process, which the program sets to UTC.
 */
public final class PackPdf {

    private static final String PDF = "application/pdf";

    /** FOP logs what it cannot read in a font's tables; held, for loggers are forgotten otherwise. */
    private static final Logger FOP_LOG = Logger.getLogger("org.apache.fop");

    private final HandoverPack pack;
    private final List<String> complaints = new ArrayList<>();

    private PackPdf(HandoverPack pack) {
        this.pack = pack;
    }

    /** The bytes of the PDF. */
    public static byte[] render(HandoverPack pack) {
        return Clockless.of(new PackPdf(pack).render(PDF));
    }

    /** The same in another format that FOP knows: for tests that look at positions. */
    static byte[] render(HandoverPack pack, String mime) {
        return new PackPdf(pack).render(mime);
    }

    private byte[] render(String mime) {
        FOP_LOG.setLevel(Level.OFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FopFactory factory = factory(mime);
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setTitle(pack.title());
            agent.setProducer("Endstate");
            agent.setCreator("Endstate");
            agent.setCreationDate(
                    java.util.Date.from(pack.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
            agent.getEventBroadcaster().addEventListener(this::hear);
            new PackFo(pack, new Fo(factory.newFop(mime, agent, out).getDefaultHandler())).write();
        } catch (SAXException | ConfigurationException e) {
            throw new IllegalStateException("The handover pack [" + pack.title() + "] cannot be set.", e);
        }
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("The handover pack [" + pack.title() + "] is not set as written: "
                    + complaints + ".\nMaybe a name holds a character that neither Amiri nor Noto Sans has.");
        }
        return out.toByteArray();
    }

    private static FopFactory factory(String mime) throws ConfigurationException {
        PackFonts fonts = new PackFonts();
        FopFactoryBuilder builder = new FopFactoryBuilder(PackFonts.FOLDER, fonts);
        byte[] configuration = PackFonts.configuration(mime).getBytes(StandardCharsets.UTF_8);
        builder.setConfiguration(new DefaultConfigurationBuilder().build(new ByteArrayInputStream(configuration)));
        FopFactory factory = builder.build();
        factory.getFontManager().disableFontCache();
        factory.getFontManager()
                .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(PackFonts.FOLDER, fonts));
        return factory;
    }

    private void hear(Event event) {
        if (!event.getSeverity().equals(EventSeverity.INFO)) {
            complaints.add(EventFormatter.format(event));
        }
    }
}
