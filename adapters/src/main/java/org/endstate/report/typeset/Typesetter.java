package org.endstate.report.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
 * Sets one document as a tagged PDF, by Apache FOP with fonts of its own.
 *
 * <p>What FOP would only warn of, such as a character that no font has, is an error here. The creation date is the
 * document's and the file's id a hash of its contents, so the same document gives the same bytes; FOP writes dates in
 * the zone of the process, which the program sets to UTC.
 */
public final class Typesetter {

    private static final String PDF = "application/pdf";

    /** FOP logs what it cannot read in a font's tables; held, for loggers are forgotten otherwise. */
    private static final Logger FOP_LOG = Logger.getLogger("org.apache.fop");

    private final String title;
    private final LocalDate date;
    private final List<String> complaints = new ArrayList<>();

    /** A setter of one document with this title, made on this day. */
    public Typesetter(String title, LocalDate date) {
        this.title = title;
        this.date = date;
    }

    /** A document that writes itself. */
    @FunctionalInterface
    public interface Document {

        void write(Fo fo) throws SAXException;
    }

    /**
     * The bytes of the PDF.
     *
     * @throws UnsetText where FOP does not set what is written
     */
    public byte[] pdf(Document document) {
        return Clockless.of(render(document, PDF));
    }

    /** The same in another format that FOP knows: for tests that look at positions. */
    public byte[] render(Document document, String mime) {
        FOP_LOG.setLevel(Level.OFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FopFactory factory = factory(mime);
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setTitle(title);
            agent.setProducer("Endstate");
            agent.setCreator("Endstate");
            agent.setCreationDate(
                    java.util.Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
            agent.getEventBroadcaster().addEventListener(this::hear);
            document.write(new Fo(factory.newFop(mime, agent, out).getDefaultHandler()));
        } catch (SAXException | ConfigurationException e) {
            throw new IllegalStateException("The document [" + title + "] cannot be set.", e);
        }
        if (!complaints.isEmpty()) {
            throw new UnsetText(title, complaints);
        }
        return out.toByteArray();
    }

    private static FopFactory factory(String mime) throws ConfigurationException {
        Fonts fonts = new Fonts();
        FopFactoryBuilder builder = new FopFactoryBuilder(Fonts.FOLDER, fonts);
        byte[] configuration = Fonts.configuration(mime).getBytes(StandardCharsets.UTF_8);
        builder.setConfiguration(new DefaultConfigurationBuilder().build(new ByteArrayInputStream(configuration)));
        FopFactory factory = builder.build();
        factory.getFontManager().disableFontCache();
        factory.getFontManager()
                .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(Fonts.FOLDER, fonts));
        return factory;
    }

    private void hear(Event event) {
        if (!event.getSeverity().equals(EventSeverity.INFO)) {
            complaints.add(EventFormatter.format(event));
        }
    }
}
