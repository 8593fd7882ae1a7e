package org.endstate.report.handover;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.endstate.report.pages.report.JtehandoverGenerated;

/** A pack as one HTML file for printing: it loads nothing and needs no script. */
public final class PackPage {

    private PackPage() {}

    /** The page. */
    public static String render(HandoverPack pack) {
        StringOutput html = new StringOutput(1 << 16);
        JtehandoverGenerated.render(new OwaspHtmlTemplateOutput(html), null, pack, style());
        return html.toString();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PackPage.class.getResourceAsStream("handover.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of the handover pack cannot be read.", e);
        }
    }
}
