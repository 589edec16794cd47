package frontpage.channels;

import frontpage.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a message. A person's message has a text; the system's has the key of a text
 * and its values, because the two sides may read different languages.
 */
public record MessageBody(
    @Nullable String text, List<Mask> masked, @Nullable String key, List<String> values) {
  public MessageBody {
    masked = masked == null ? List.of() : List.copyOf(masked);
    values = values == null ? List.of() : List.copyOf(values);
  }

  static MessageBody said(Redaction.Redacted redacted) {
    return new MessageBody(redacted.text(), redacted.masks(), null, List.of());
  }

  static MessageBody fact(String key, String... values) {
    return new MessageBody(null, List.of(), key, List.of(values));
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
   * A place where something was not stored.
   *
   * @param start in UTF-16 units of the stored text
   */
  public record Mask(int start, int end, String rule) {}
}
