package org.exotrace.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements in one namespace, a line each. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    Xml(OutputStream out) throws XMLStreamException {
        this.out = FACTORY.createXMLStreamWriter(out, "UTF-8");
    }

    void root(String name, String namespace) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
        out.writeCharacters("\n");
    }

    /** @param attributes names and values in turn */
    void start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters("\n");
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
        out.writeCharacters("\n");
    }

    /** An element that holds text; what XML cannot hold becomes a space. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(plain(text));
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    void close() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], plain(attributes[i + 1]));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }
}
