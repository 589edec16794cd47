package frontpage.integration.imports;

import frontpage.reviews.PageView;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file with what the importing person says about it.
 *
 * @param page for formats that do not say which page a review is about, or null
 * @param columns for any CSV: our field's name to the heading in the file
 * @param zone of times that name none
 */
record Upload(byte[] content, @Nullable PageView page, Map<String, String> columns, ZoneId zone) {

  /** The text, by its byte order mark; UTF-8 where there is none. */
  String text() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(0xFF, 0xFE)) {
      return utf16(StandardCharsets.UTF_16LE);
    }
    return startsWith(0xFE, 0xFF)
        ? utf16(StandardCharsets.UTF_16BE)
        : new String(content, StandardCharsets.UTF_8);
  }

  PageView pageOr(String missing) throws BadRow {
    if (page == null) {
      throw new BadRow(missing, "required");
    }
    return page;
  }

  private String utf16(Charset charset) {
    return new String(content, 2, content.length - 2, charset);
  }

  private boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
