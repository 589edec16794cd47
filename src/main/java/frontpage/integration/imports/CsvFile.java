package frontpage.integration.imports;

import frontpage.Problem;
import frontpage.integration.imports.FoundReview.FoundAnswer;
import frontpage.reviews.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table with headings, by comma, semicolon or tab. Which column is what comes from a known system
 * or from the importing person; headings match whatever their case.
 */
final class CsvFile implements Format {
  private final Map<String, String> known;
  private final String pagePrefix;

  /**
   * @param known our field's name to its heading; empty where the importing person says so
   * @param pagePrefix what makes the page's key of what the file says: {@code wp:} for WordPress
   */
  CsvFile(Map<String, String> known, String pagePrefix) {
    this.known = known;
    this.pagePrefix = pagePrefix;
  }

  @Override
  public void read(Upload upload, Rows rows) {
    Map<String, String> columns = known.isEmpty() ? upload.columns() : known;
    String text = upload.text();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Map<String, Integer> places = places(parser.getHeaderMap(), columns);
      for (CSVRecord record : parser) {
        int line = begin(parser.getCurrentLineNumber(), record);
        rows.row(line, () -> review(line, new Cells(record, places), upload));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw Problem.field("file", "malformed");
    }
  }

  /** The values of one record by our fields' names. */
  private record Cells(CSVRecord record, Map<String, Integer> places) {
    @Nullable String get(String field) {
      Integer place = places.get(field);
      return place == null || place >= record.size() ? null : Values.optional(record.get(place));
    }
  }

  private FoundReview review(int line, Cells cells, Upload upload) throws BadRow {
    Instant at = Values.time(cells.get("date"), upload.zone());
    String text = Objects.requireNonNullElse(cells.get("text"), "");
    String author = Objects.requireNonNullElse(cells.get("author"), "");
    String id = cells.get("id");
    String approved = Objects.requireNonNullElse(cells.get("approved"), "1");
    return new FoundReview(
        line,
        id == null ? Values.nameOf(at, author, text) : id,
        cells.get("url"),
        page(cells, upload),
        Values.rating(cells.get("rating")),
        cells.get("title"),
        Values.plain(text),
        author,
        at,
        List.of("0", "false", "no").contains(approved.toLowerCase(Locale.ROOT)),
        false,
        answers(cells, at, upload));
  }

  private PageView page(Cells cells, Upload upload) throws BadRow {
    String named = cells.get("page");
    if (named == null) {
      return upload.pageOr("page");
    }
    String key = pagePrefix + named;
    String title = cells.get("pageTitle");
    return new PageView(key, title == null ? key : title, cells.get("pageUrl"), "Product");
  }

  /** Where the file does not say when it was answered, the review's own time stands for it. */
  private static List<FoundAnswer> answers(Cells cells, Instant at, Upload upload) throws BadRow {
    String answer = cells.get("answer");
    if (answer == null) {
      return List.of();
    }
    String date = cells.get("answerDate");
    return List.of(
        new FoundAnswer(
            Values.plain(answer),
            cells.get("answerBy"),
            date == null ? at : Values.time(date, upload.zone())));
  }

  private static Map<String, Integer> places(
      Map<String, Integer> headings, Map<String, String> columns) {
    Map<String, Integer> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headings.forEach((name, place) -> byName.put(name.strip(), place));
    Map<String, Integer> places = new TreeMap<>();
    columns.forEach(
        (field, heading) -> {
          Integer place = byName.get(heading.strip());
          if (place != null) {
            places.put(field, place);
          }
        });
    for (String needed : List.of("text", "date")) {
      if (!places.containsKey(needed)) {
        throw Problem.field("columns." + needed, "required");
      }
    }
    return places;
  }

  /** The first line of a record, which may go over several. */
  private static int begin(long end, CSVRecord record) {
    return (int) (end - record.stream().mapToLong(cell -> count(cell, '\n')).sum());
  }

  /** What stands most often in the line of headings. */
  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String headings = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      if (count(headings, c) > count(headings, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
