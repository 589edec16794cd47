package frontpage.bench;

import frontpage.harness.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Printed at once, and kept in {@code target/bench.txt}. */
final class Report {

  private Report() {}

  static void line(String format, Object... values) {
    var line = String.format(Locale.ROOT, format, values);
    System.out.println(line);
    try {
      Files.writeString(
          Parts.target("bench.txt"),
          line + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
