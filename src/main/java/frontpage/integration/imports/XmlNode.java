package frontpage.integration.imports;

import frontpage.Problem;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of an export, by its local name: the namespaces of these formats changed with every
 * version, the names did not.
 */
record XmlNode(
    String name, Map<String, String> attributes, String text, List<XmlNode> children, int line) {
  private static final int DEEPEST = 50;

  /**
   * Hands over each element of these names with all that is in it, in the file's order; one at a
   * time, since exports are large.
   */
  static void read(byte[] file, Set<String> names, Consumer<XmlNode> each) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && names.contains(reader.getLocalName())) {
          each.accept(node(reader, 0));
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw Problem.field("file", "malformed").with("line", line);
    }
  }

  /** The text of the first child of this name, or null. */
  @Nullable String child(String wanted) {
    return children.stream()
        .filter(c -> c.name.equals(wanted))
        .map(XmlNode::text)
        .findFirst()
        .orElse(null);
  }

  List<XmlNode> all(String wanted) {
    return children.stream().filter(c -> c.name.equals(wanted)).toList();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // "]]>" inside a text splits its CDATA section in two; they belong together.
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static XmlNode node(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("Too deep", reader.getLocation());
    }
    String name = reader.getLocalName();
    int line = reader.getLocation().getLineNumber();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    StringBuilder text = new StringBuilder();
    List<XmlNode> children = new ArrayList<>();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(node(reader, depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return new XmlNode(name, attributes, text.toString(), children, line);
  }
}
