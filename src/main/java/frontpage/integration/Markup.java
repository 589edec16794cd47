package frontpage.integration;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes HTML and XML; every text and every attribute is escaped by the JDK's writer. */
final class Markup {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  Markup() {
    try {
      xml = FACTORY.createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands before the first element. */
  Markup prologue(String text) {
    out.write(text);
    return this;
  }

  /**
   * @param attributes names and values by turns; an attribute whose value is null is left out
   */
  Markup open(String name, @Nullable String... attributes) {
    return does(
        () -> {
          xml.writeStartElement(name);
          write(attributes);
        });
  }

  Markup close() {
    return does(xml::writeEndElement);
  }

  /** An element that has no content by its nature, such as {@code link}. */
  Markup empty(String name, @Nullable String... attributes) {
    return does(
        () -> {
          xml.writeEmptyElement(name);
          write(attributes);
        });
  }

  Markup text(String text) {
    return does(() -> xml.writeCharacters(text));
  }

  Markup element(String name, String text, @Nullable String... attributes) {
    return open(name, attributes).text(text).close();
  }

  String written() {
    does(xml::writeEndDocument);
    does(xml::flush);
    return out.toString();
  }

  private void write(@Nullable String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      if (name != null && value != null) {
        xml.writeAttribute(name, value);
      }
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private Markup does(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A string takes everything", e);
    }
  }
}
