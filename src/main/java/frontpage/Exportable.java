package frontpage;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Port: what a component keeps of a site, as lines of JSON, and back from them. Each line is a
 * record whose component {@code type} names its shape.
 *
 * <p>Ids of an export are another installation's, or another site's: {@link #idOn} says which id a
 * thing has here, always the same one, so that taking a line twice changes nothing.
 */
public interface Exportable {
  /** What every line has. */
  record Typed(String type) {}

  /** The types of this component's lines. */
  Set<String> types();

  /** Lines of a lower rank come first, since others refer to them. */
  int rank();

  /** Hands over every line of the site, in an order that depends on their content alone. */
  void write(UUID siteId, Consumer<Record> lines);

  /**
   * Takes back one line, as JSON; in a transaction.
   *
   * @return false where it is here already
   */
  boolean take(UUID siteId, String json);

  /** The id that a thing of an export has on a site. */
  static UUID idOn(UUID siteId, UUID exported) {
    return UUID.nameUUIDFromBytes(
        (siteId + "/" + exported).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }
}
