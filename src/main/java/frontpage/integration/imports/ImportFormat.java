package frontpage.integration.imports;

import frontpage.Problem;
import java.util.Locale;
import java.util.Map;

/** What can be brought in. The lower-case name is public, and stands as origin with each review. */
enum ImportFormat {
  WORDPRESS(new WordPressExport()),
  DISQUS(new DisqusExport()),
  ISSO(new IssoExport()),
  GOOGLE(new GoogleExport()),
  YANDEX_MARKET(new YandexMarketExport()),
  /** Columns as in the import template of the WordPress plugin Site Reviews. */
  SITE_REVIEWS(
      new CsvFile(
          Map.of(
              "date", "date",
              "rating", "rating",
              "title", "title",
              "text", "content",
              "author", "name",
              "approved", "is_approved",
              "answer", "response",
              "page", "assigned_posts"),
          "wp:")),
  /** Columns as in the export and the import template of Judge.me. */
  JUDGE_ME(
      new CsvFile(
          Map.of(
              "title", "title",
              "text", "body",
              "rating", "rating",
              "date", "review_date",
              "author", "reviewer_name",
              "page", "product_handle",
              "answer", "reply",
              "answerDate", "reply_date"),
          "")),
  CSV(new CsvFile(Map.of(), ""));

  private final Format format;

  ImportFormat(Format format) {
    this.format = format;
  }

  Format format() {
    return format;
  }

  /** The public form: {@code yandex-market}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ImportFormat of(String id) {
    for (ImportFormat known : values()) {
      if (known.id().equals(id)) {
        return known;
      }
    }
    throw Problem.field("format", "unknown-value");
  }
}
