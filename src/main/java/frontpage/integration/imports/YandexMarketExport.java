package frontpage.integration.imports;

import frontpage.Problem;
import frontpage.reviews.PageView;
import jakarta.json.JsonObject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Feedback on goods as the partner API of Yandex Market lists it ({@code
 * v2/businesses/{id}/goods-feedback}). A {@code paidAmount} above nought is a review that was paid
 * for, which readers must be told.
 */
final class YandexMarketExport implements Format {
  @Override
  public void read(Upload upload, Rows rows) {
    List<JsonObject> reviews = JsonFile.objects(JsonFile.read(upload), "result", "feedbacks");
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
    JsonObject statistics = JsonFile.object(review, "statistics");
    return new FoundReview(
        line,
        Values.required("feedbackId", JsonFile.text(review, "feedbackId")),
        null,
        page(review, upload),
        Values.rating(JsonFile.text(statistics, "rating")),
        null,
        text(JsonFile.object(review, "description")),
        Objects.requireNonNullElse(JsonFile.text(review, "author"), ""),
        Values.time(JsonFile.text(review, "createdAt"), ZoneOffset.UTC),
        false,
        isPaid(JsonFile.text(statistics, "paidAmount")),
        List.of());
  }

  private static PageView page(JsonObject review, Upload upload) throws BadRow {
    String offer =
        Values.optional(JsonFile.text(JsonFile.object(review, "identifiers"), "offerId"));
    return offer == null ? upload.pageOr("offerId") : new PageView(offer, offer, null, "Product");
  }

  /** The three parts under the headings that Market itself shows them with. */
  private static String text(JsonObject description) {
    List<String> parts = new ArrayList<>();
    part(parts, "Достоинства: ", JsonFile.text(description, "advantages"));
    part(parts, "Недостатки: ", JsonFile.text(description, "disadvantages"));
    part(parts, "", JsonFile.text(description, "comment"));
    return String.join("\n", parts);
  }

  private static void part(List<String> parts, String heading, @Nullable String text) {
    String said = Values.optional(text);
    if (said != null) {
      parts.add(heading + said);
    }
  }

  private static boolean isPaid(@Nullable String amount) throws BadRow {
    try {
      return amount != null && Double.parseDouble(amount) > 0;
    } catch (NumberFormatException e) {
      throw new BadRow("paidAmount", "malformed");
    }
  }
}
