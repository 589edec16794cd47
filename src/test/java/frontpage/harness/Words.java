package frontpage.harness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The words of a part of the pages, so that a path can be walked in each language. */
public final class Words {
  private final JsonObject words;

  private Words(JsonObject words) {
    this.words = words;
  }

  /**
   * @param part {@code widget}, {@code channel} or {@code desk}
   */
  public static Words of(String part, String language) {
    var file = Path.of("widgets/src", part, "messages." + language + ".json");
    try (var in = Files.newInputStream(file);
        var reader = Json.createReader(in)) {
      return new Words(reader.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text without places to fill. */
  public String text(String key) {
    return words.getString(key);
  }
}
