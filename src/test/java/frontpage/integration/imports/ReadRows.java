package frontpage.integration.imports;

import frontpage.reviews.PageView;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a format reads out of a file. */
record ReadRows(List<FoundReview> found, List<String> refused) {
  private static final PageView PAGE = new PageView("shop", "The shop", null, "Product");

  static ReadRows of(ImportFormat format, String file) {
    return of(format, file.getBytes(StandardCharsets.UTF_8), Map.of(), PAGE);
  }

  static ReadRows of(
      ImportFormat format, byte[] file, Map<String, String> columns, @Nullable PageView page) {
    List<FoundReview> found = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    format
        .format()
        .read(
            new Upload(file, page, columns, ZoneOffset.UTC),
            (line, reading) -> {
              try {
                found.add(reading.read());
              } catch (BadRow bad) {
                refused.add(line + " " + bad.field() + " " + bad.code());
              }
            });
    return new ReadRows(found, refused);
  }

  FoundReview only() {
    if (found.size() != 1) {
      throw new AssertionError(found + " " + refused);
    }
    return found.get(0);
  }
}
