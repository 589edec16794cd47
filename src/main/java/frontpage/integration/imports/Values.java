package frontpage.integration.imports;

import frontpage.Secret;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How other systems write times, ratings and texts. */
final class Values {
  /**
   * What is not ISO 8601 but cannot be misread. Day and month by slashes can, so nobody guesses.
   */
  private static final List<DateTimeFormatter> LOCAL =
      List.of(
          pattern("yyyy-MM-dd['T'][ ][HH:mm[:ss]][ 'UTC']"), pattern("dd.MM.yyyy[ HH:mm[:ss]]"));

  private Values() {}

  /** A time that must be there. */
  static Instant time(@Nullable String written, ZoneId zone) throws BadRow {
    String text = required("date", written);
    try {
      return DateTimeFormatter.ISO_DATE_TIME.parse(text, Instant::from);
    } catch (DateTimeException e) {
      // perhaps without an offset
    }
    ZoneId meant = text.endsWith(" UTC") ? ZoneId.of("UTC") : zone;
    for (DateTimeFormatter format : LOCAL) {
      try {
        return LocalDateTime.parse(text, format).atZone(meant).toInstant();
      } catch (DateTimeException e) {
        // perhaps the next one
      }
    }
    throw new BadRow("date", "malformed");
  }

  /** Whole stars; null where nothing or a nought is written, which many systems mean by "none". */
  static @Nullable Integer rating(@Nullable String written) throws BadRow {
    if (written == null || written.isBlank()) {
      return null;
    }
    double value;
    try {
      value = Double.parseDouble(written.strip().replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new BadRow("rating", "malformed");
    }
    if (value != Math.rint(value)) {
      throw new BadRow("rating", "malformed");
    }
    if (value < 0 || value > 5) {
      throw new BadRow("rating", "out-of-range");
    }
    return value == 0 ? null : (Integer) (int) value;
  }

  static String required(String field, @Nullable String text) throws BadRow {
    if (text == null || text.isBlank()) {
      throw new BadRow(field, "required");
    }
    return text.strip();
  }

  static @Nullable String optional(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** What a browser would show of HTML: paragraphs and line breaks stay, scripts do not. */
  static String plain(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    document.select("script, style, template").remove();
    document.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
    for (Element block : document.select("p, div, li, blockquote")) {
      block.appendText("\n");
    }
    return document.body().wholeText().replace("\r\n", "\n").strip();
  }

  /** A name for a row that its platform gave none: the same row has the same one next time. */
  static String nameOf(Instant at, String author, String text) {
    return Secret.sha256(at + "\n" + author + "\n" + text).substring(0, 32);
  }

  private static DateTimeFormatter pattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .appendPattern(pattern)
        .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
        .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
        .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
        .toFormatter(Locale.ROOT);
  }
}
