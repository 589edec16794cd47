package frontpage.channels.files;

import frontpage.Problem;
import frontpage.channels.Rooms;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The name under which a file was sent, made harmless. */
final class FileName {
  private static final int LONGEST = 120;

  private FileName() {}

  /**
   * @param header percent-encoded UTF-8, as a header can carry it
   * @return without folders, invisible characters, card numbers and credentials, and with an ending
   *     of the type
   */
  static String read(@Nullable String header, FileType type) {
    if (header == null || header.isBlank()) {
      throw Problem.field("X-File-Name", "required");
    }
    String name;
    try {
      name = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.field("X-File-Name", "malformed");
    }
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?]", "").strip();
    if (name.length() > LONGEST) {
      name = name.substring(name.length() - LONGEST);
    }
    name = Rooms.withoutSecrets(name).strip();
    return type.named(name.isEmpty() || name.startsWith(".") ? "file" + name : name);
  }
}
