package frontpage.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets, in which no cell is a formula: what begins like one gets an apostrophe
 * before it, as OWASP advises.
 */
public final class SafeCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULAS = "=+-@\t\r\n";

  private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
  private final CSVPrinter printer;

  public SafeCsv(String... headings) {
    try {
      printer = CSVFormat.RFC4180.builder().setHeader(headings).get().print(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null is an empty cell; a number stays a number. */
  public void row(@Nullable Object... cells) {
    try {
      for (Object cell : cells) {
        printer.print(cell instanceof String text ? safe(text) : cell);
      }
      printer.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String written() {
    return out.toString();
  }

  private static String safe(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
