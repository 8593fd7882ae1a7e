package org.endstate.report.typeset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The fonts that come with the program: Amiri for Arabic, Noto Sans for Latin. Others were tried: with Noto Naskh
 * Arabic FOP sets Arabic letters unjoined and says nothing. No other resource is ever opened.
 */
final class Fonts implements ResourceResolver {

    static final URI FOLDER = URI.create("endstate:/fonts/");

    private static final String CONFIGURATION = """
            <fop version="1.0"><accessibility>true</accessibility><renderers>%s</renderers></fop>
            """;

    private static final String RENDERER = """
            <renderer mime="%s"><fonts>
            <font kerning="yes" embed-url="Amiri-Regular.ttf"><font-triplet name="Amiri" style="normal" weight="normal"/></font>
            <font kerning="yes" embed-url="Amiri-Bold.ttf"><font-triplet name="Amiri" style="normal" weight="bold"/></font>
            <font kerning="yes" embed-url="NotoSans-Regular.ttf"><font-triplet name="Noto Sans" style="normal" weight="normal"/></font>
            <font kerning="yes" embed-url="NotoSans-Bold.ttf"><font-triplet name="Noto Sans" style="normal" weight="bold"/></font>
            </fonts></renderer>
            """;

    /** The configuration that a renderer of this media type needs. */
    static String configuration(String mime) {
        return CONFIGURATION.formatted(RENDERER.formatted(mime));
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        String name = uri.getPath().substring(uri.getPath().lastIndexOf('/') + 1);
        InputStream font = Fonts.class.getResourceAsStream(name);
        if (font == null) {
            throw new FileNotFoundException("A document uses no resource [" + uri + "].");
        }
        return new Resource(font);
    }

    @Override
    public OutputStream getOutputStream(URI uri) {
        throw new UnsupportedOperationException("A document writes no resource [" + uri + "].");
    }
}
