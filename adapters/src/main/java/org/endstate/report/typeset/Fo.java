package org.endstate.report.typeset;

import java.util.Base64;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes elements of XSL Formatting Objects. For one thread. */
public final class Fo {

    private static final String SPACE = "http://www.w3.org/1999/XSL/Format";

    private static final String EXTENSIONS = "http://xmlgraphics.apache.org/fop/extensions";

    private final ContentHandler out;

    Fo(ContentHandler out) {
        this.out = out;
    }

    /** Something that is written between the begin and the end of an element. */
    @FunctionalInterface
    public interface Content {

        /** Holds nothing. */
        Content NONE = () -> {};

        void write() throws SAXException;
    }

    /** A whole document. */
    public void document(Content content) throws SAXException {
        out.startDocument();
        out.startPrefixMapping("fo", SPACE);
        content.write();
        out.endPrefixMapping("fo");
        out.endDocument();
    }

    /**
     * One element.
     *
     * @param attributes names and values in turn, separated by {@code =} and {@code ;} as in {@code a=1;b=2}
     */
    public void element(String name, String attributes, Content content) throws SAXException {
        AttributesImpl all = new AttributesImpl();
        for (String pair : attributes.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String key = pair.substring(0, equals);
                all.addAttribute("", key, key, "CDATA", pair.substring(equals + 1));
            }
        }
        out.startElement(SPACE, name, "fo:" + name, all);
        content.write();
        out.endElement(SPACE, name, "fo:" + name);
    }

    /** Text; FOP joins Arabic letters to the punctuation after them unless something stands between. */
    public void text(String text) throws SAXException {
        char[] apart = text.replaceAll("(?=[،؛؟])", "\u200C").toCharArray();
        out.characters(apart, 0, apart.length);
    }

    /**
     * A PNG image.
     *
     * @param alternative what those hear who do not see it
     */
    public void image(byte[] png, String width, String alternative) throws SAXException {
        AttributesImpl all = new AttributesImpl();
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        all.addAttribute("", "src", "src", "CDATA", "url('" + data + "')");
        all.addAttribute("", "content-width", "content-width", "CDATA", width);
        all.addAttribute(EXTENSIONS, "alt-text", "fox:alt-text", "CDATA", alternative);
        out.startElement(SPACE, "external-graphic", "fo:external-graphic", all);
        out.endElement(SPACE, "external-graphic", "fo:external-graphic");
    }

    /** A block of text. */
    public void block(String attributes, String text) throws SAXException {
        element("block", attributes, () -> text(text));
    }
}
