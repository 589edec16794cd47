package frontpage.channels;

import frontpage.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a message. A person's message has a text; the system's has the key of a text
 * and its values, because the two sides may read different languages.
 */
public record MessageBody(
    @Nullable String text,
    List<Mask> masked,
    @Nullable String key,
    List<String> values,
    @Nullable FileNote file) {
  public MessageBody {
    masked = masked == null ? List.of() : List.copyOf(masked);
    values = values == null ? List.of() : List.copyOf(values);
  }

  static MessageBody said(Redaction.Redacted redacted) {
    return new MessageBody(redacted.text(), redacted.masks(), null, List.of(), null);
  }

  static MessageBody fact(String key, String... values) {
    return new MessageBody(null, List.of(), key, List.of(values), null);
  }

  /** A message that is a file; its bytes are sealed apart, bound to the same message. */
  public static MessageBody of(FileNote file) {
    return new MessageBody("", List.of(), null, List.of(), file);
  }

  String in(String language) {
    if (text != null) {
      return text;
    }
    return key == null ? "" : Messages.text(language, key, values.toArray());
  }

  @Override
  public String toString() {
    return "MessageBody[…]";
  }

  /**
   * What is said of a file.
   *
   * @param type as its content was recognised, such as {@code image/png}
   * @param size in bytes
   */
  public record FileNote(String name, String type, int size) {
    @Override
    public String toString() {
      return "FileNote[" + type + "]";
    }
  }

  /**
   * A place where something was not stored.
   *
   * @param start in UTF-16 units of the stored text
   */
  public record Mask(int start, int end, String rule) {}
}
