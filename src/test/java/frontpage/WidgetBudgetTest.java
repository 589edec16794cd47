package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the widget may cost a page, in bytes after gzip. Words are data: one file per language. */
class WidgetBudgetTest {
  private static final int READER = 10 * 1024;
  private static final int EVERYTHING = 25 * 1024;
  private static final int WORDS = 5 * 1024;

  private static final Map<String, Integer> SIZES = new TreeMap<>();

  @BeforeAll
  static void weigh() throws IOException {
    try (var files = Files.list(Path.of("target/assets/widget"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
        SIZES.put(file.getFileName().toString(), compressed(Files.readAllBytes(file)));
      }
    }
    System.out.println("widget, bytes after gzip: " + SIZES);
  }

  @Test
  void aReaderNeedsOneSmallScript() throws IOException {
    assertThat(SIZES.get("widget.js")).isLessThanOrEqualTo(READER);
    var script = Files.readString(Path.of("target/assets/widget/widget.js"));
    assertThat(Pattern.compile("\\bimport\\s*[\"{]").matcher(script).find())
        .as("a static import is a second request of every reader")
        .isFalse();
  }

  @Test
  void whoeverReadsAndWritesLoadsLittle() {
    assertThat(sizeOf("widget.") + sizeOf("tools-") + sizeOf("visitor-"))
        .isLessThanOrEqualTo(EVERYTHING);
  }

  @Test
  void whatFewSitesNeedIsSmallAndApart() {
    assertThat(SIZES).hasSize(5);
    assertThat(sizeOf("doors-")).isLessThanOrEqualTo(1024);
    assertThat(sizeOf("solver-")).isLessThanOrEqualTo(1024);
  }

  private static int sizeOf(String part) {
    return SIZES.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(part))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  @Test
  void whatIsLoadedLaterHasAHashInItsName() {
    assertThat(SIZES.keySet())
        .allMatch(name -> name.equals("widget.js") || name.matches(".+-[A-Z0-9]{8}\\.js"));
  }

  @Test
  void theWordsOfALanguageStaySmall() throws IOException {
    try (var files = Files.list(Path.of("widgets/src/widget"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        var words = Files.readString(file).getBytes(StandardCharsets.UTF_8);
        assertThat(compressed(words)).as(file.toString()).isLessThanOrEqualTo(WORDS);
      }
    }
  }

  private static int compressed(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(9);
          }
        }) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
