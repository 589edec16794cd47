package frontpage.integration.imports;

import frontpage.Problem;
import frontpage.reviews.PageView;
import jakarta.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** The generic JSON that isso reads and writes: threads with their comments, without ratings. */
final class IssoExport implements Format {
  @Override
  public void read(Upload upload, Rows rows) {
    List<JsonObject> threads = JsonFile.objects(JsonFile.read(upload));
    if (threads.isEmpty()) {
      throw Problem.field("file", "unknown-value");
    }
    int number = 0;
    for (JsonObject thread : threads) {
      for (JsonObject comment : JsonFile.objects(thread, "comments")) {
        number++;
        int line = number;
        rows.row(line, () -> review(line, thread, comment));
      }
    }
  }

  private static FoundReview review(int line, JsonObject thread, JsonObject comment) throws BadRow {
    String key = Values.required("id", JsonFile.text(thread, "id"));
    String author = Objects.requireNonNullElse(JsonFile.text(comment, "author"), "");
    String text = Objects.requireNonNullElse(JsonFile.text(comment, "text"), "");
    Instant at = Values.time(JsonFile.text(comment, "created"), ZoneOffset.UTC);
    return new FoundReview(
        line,
        // The numbers in such files begin anew with every thread, and often are all alike.
        key + "#" + Values.nameOf(at, author, text),
        null,
        new PageView(key, title(thread, key), null, "CreativeWork"),
        null,
        null,
        Values.plain(text),
        author,
        at,
        false,
        false,
        List.of());
  }

  /** Titles are written as in a query. */
  private static String title(JsonObject thread, String otherwise) {
    String title = Values.optional(JsonFile.text(thread, "title"));
    if (title == null) {
      return otherwise;
    }
    try {
      return URLDecoder.decode(title, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return title;
    }
  }
}
