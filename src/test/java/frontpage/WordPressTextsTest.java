package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text of the WordPress plugin is in its template and in Russian, in both forms. */
class WordPressTextsTest {
  private static final Path PLUGIN = Path.of("widgets/wordpress/frontpage-reviews");
  private static final Pattern CALL =
      Pattern.compile("\\b(?:__|_e|esc_html__|esc_attr__|_n)\\(\\s*'((?:[^'\\\\]|\\\\.)*)'");
  private static final Pattern ENTRY =
      Pattern.compile(
          "^msgid \"(.+)\"\\n(?:msgid_plural \".*\"\\n)?msgstr(?:\\[0])? \"(.*)\"$",
          Pattern.MULTILINE);

  @Test
  void templateHasEveryText() throws IOException {
    assertThat(entries("frontpage-reviews.pot").keySet()).containsAll(texts());
  }

  @Test
  void russianHasEveryTextAndNoEmptyOne() throws IOException {
    var russian = entries("frontpage-reviews-ru_RU.po");
    assertThat(russian.keySet()).isEqualTo(entries("frontpage-reviews.pot").keySet());
    assertThat(russian.values()).doesNotContain("");
  }

  /** WordPress reads this form; the other one is for translators. */
  @Test
  void whatWordPressReadsSaysTheSame() throws IOException {
    var read = Files.readString(PLUGIN.resolve("languages/frontpage-reviews-ru_RU.l10n.php"));
    var plain = read.replace("\\'", "'");
    assertThat(entries("frontpage-reviews-ru_RU.po"))
        .allSatisfy((text, translated) -> assertThat(plain).contains(text, translated));
  }

  private static Set<String> texts() throws IOException {
    var texts = new TreeSet<String>();
    try (var files = Files.walk(PLUGIN)) {
      for (var file : files.filter(f -> f.toString().matches(".*\\.(php|js)")).toList()) {
        CALL.matcher(Files.readString(file))
            .results()
            .forEach(call -> texts.add(call.group(1).replace("\\'", "'")));
      }
    }
    assertThat(texts).isNotEmpty();
    return texts;
  }

  private static TreeMap<String, String> entries(String file) throws IOException {
    var entries = new TreeMap<String, String>();
    ENTRY
        .matcher(Files.readString(PLUGIN.resolve("languages").resolve(file)))
        .results()
        .forEach(entry -> entries.put(entry.group(1), entry.group(2)));
    return entries;
  }
}
