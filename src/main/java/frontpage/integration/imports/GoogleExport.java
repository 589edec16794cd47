package frontpage.integration.imports;

import frontpage.Problem;
import frontpage.integration.imports.FoundReview.FoundAnswer;
import jakarta.json.JsonObject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reviews of a Google Business Profile as its API v4 lists them ({@code
 * accounts.locations.reviews.list}).
 */
final class GoogleExport implements Format {
  private static final Map<String, Integer> STARS =
      Map.of("ONE", 1, "TWO", 2, "THREE", 3, "FOUR", 4, "FIVE", 5);

  @Override
  public void read(Upload upload, Rows rows) {
    List<JsonObject> reviews = JsonFile.objects(JsonFile.read(upload), "reviews");
    if (reviews.isEmpty()) {
      throw Problem.field("file", "unknown-value");
    }
    for (int i = 0; i < reviews.size(); i++) {
      int line = i + 1;
      JsonObject review = reviews.get(i);
      rows.row(line, () -> review(line, review, upload));
    }
  }

  private static FoundReview review(int line, JsonObject review, Upload upload) throws BadRow {
    return new FoundReview(
        line,
        Values.required("reviewId", JsonFile.text(review, "reviewId")),
        null,
        upload.pageOr("page"),
        stars(JsonFile.text(review, "starRating")),
        null,
        Objects.requireNonNullElse(JsonFile.text(review, "comment"), "").strip(),
        Objects.requireNonNullElse(
            JsonFile.text(JsonFile.object(review, "reviewer"), "displayName"), ""),
        Values.time(JsonFile.text(review, "createTime"), ZoneOffset.UTC),
        false,
        false,
        answers(JsonFile.object(review, "reviewReply")));
  }

  private static Integer stars(@Nullable String written) throws BadRow {
    Integer stars = STARS.get(Values.required("starRating", written));
    if (stars == null) {
      throw new BadRow("starRating", "unknown-value");
    }
    return stars;
  }

  private static List<FoundAnswer> answers(JsonObject reply) throws BadRow {
    String text = Values.optional(JsonFile.text(reply, "comment"));
    return text == null
        ? List.of()
        : List.of(
            new FoundAnswer(
                text, null, Values.time(JsonFile.text(reply, "updateTime"), ZoneOffset.UTC)));
  }
}
