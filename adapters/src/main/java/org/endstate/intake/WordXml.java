package org.endstate.intake;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a Word document as text. A part with a document type is refused, so there are no entities to expand. */
final class WordXml {

    private static final int DEEPEST = 400;

    private WordXml() {}

    /** What a document says of itself; empty texts where it says nothing. */
    record Properties(String title, String creator, String created) {}

    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(in);
    }

    /** The text of paragraphs, one a line. */
    static String text(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        StringBuilder text = new StringBuilder();
        boolean words = false;
        for (int depth = 0; xml.hasNext(); ) {
            switch (checked(xml, depth)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    words = xml.getLocalName().equals("t");
                    text.append(
                            switch (xml.getLocalName()) {
                                case "tab" -> " ";
                                case "br", "cr" -> "\n";
                                default -> "";
                            });
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    words = false;
                    text.append(xml.getLocalName().equals("p") ? "\n" : "");
                }
                case XMLStreamConstants.CHARACTERS -> text.append(words ? xml.getText() : "");
                default -> {}
            }
            if (text.length() > Limits.MAIN_TEXT) {
                return text.toString();
            }
        }
        return text.toString();
    }

    private static int checked(XMLStreamReader xml, int depth) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type or an entity");
        }
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements more than " + DEEPEST + " deep");
        }
        return event;
    }

    static Properties properties(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        String title = "";
        String creator = "";
        String created = "";
        String element = "";
        while (xml.hasNext()) {
            int event = checked(xml, 0);
            element = event == XMLStreamConstants.START_ELEMENT
                    ? xml.getLocalName()
                    : event == XMLStreamConstants.END_ELEMENT ? "" : element;
            if (event == XMLStreamConstants.CHARACTERS) {
                title = element.equals("title") ? xml.getText() : title;
                creator = element.equals("creator") ? xml.getText() : creator;
                created = element.equals("created") ? xml.getText() : created;
            }
        }
        return new Properties(title, creator, created);
    }
}
