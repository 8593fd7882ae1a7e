package org.endstate.formats.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with two-space indents. Mutable, for one document. */
final class Xml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;

    private Xml() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The document with this root, whose content the block writes. */
    static byte[] document(String root, String namespace, Consumer<Xml> content) {
        try {
            Xml xml = new Xml();
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.newLine();
            xml.out.writeStartElement(root);
            xml.out.writeDefaultNamespace(namespace);
            xml.inside(() -> content.accept(xml));
            xml.newLine();
            xml.out.writeEndDocument();
            xml.out.close();
            return (xml.text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("An XML document could not be written to memory.", e);
        }
    }

    /** An element that holds elements. */
    void element(String name, Runnable content) {
        write(() -> {
            newLine();
            out.writeStartElement(name);
        });
        inside(content);
        write(() -> {
            newLine();
            out.writeEndElement();
        });
    }

    /** An element that holds text. What XML cannot hold becomes the replacement character. */
    void element(String name, Object value) {
        write(() -> {
            newLine();
            out.writeStartElement(name);
            out.writeCharacters(clean(value.toString()));
            out.writeEndElement();
        });
    }

    private void inside(Runnable content) {
        depth++;
        content.run();
        depth--;
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String clean(String value) {
        return value.replace("\r\n", "\n")
                .replaceAll("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("An XML element could not be written to memory.", e);
        }
    }
}
