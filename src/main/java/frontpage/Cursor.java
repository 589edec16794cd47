package frontpage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list sorted by a number, a time and an id: the next page starts after it, however
 * the list grew meanwhile. The written form is opaque to clients.
 */
public record Cursor(int number, Instant time, UUID id) {
  public String written() {
    String plain = number + "|" + time + "|" + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Null for null; anything that we did not write is a field problem of {@code cursor}. */
  public static @Nullable Cursor read(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8)
              .split("\\|", -1);
      if (parts.length == 3) {
        return new Cursor(
            Integer.parseInt(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
      }
    } catch (RuntimeException e) {
      // falls through to the same answer as a wrong number of parts
    }
    throw Problem.field("cursor", "malformed");
  }
}
