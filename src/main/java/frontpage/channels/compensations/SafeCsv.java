package frontpage.channels.compensations;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets want) in which no cell
 * is a formula: what a spreadsheet would calculate begins with an apostrophe.
 */
final class SafeCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** With their full-width twins, which some spreadsheets read alike. */
  private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private SafeCsv() {}

  static String of(List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
    StringWriter out = new StringWriter();
    out.append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(head);
      for (List<? extends @Nullable Object> row : rows) {
        printer.printRecord(row.stream().map(SafeCsv::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    String told = text.stripLeading();
    boolean formula =
        (!told.isEmpty() && BEGINS_FORMULA.indexOf(told.charAt(0)) >= 0)
            || (!text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0);
    return formula ? "'" + text : text;
  }
}
