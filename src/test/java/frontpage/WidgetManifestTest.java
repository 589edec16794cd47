package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code custom-elements.json} and the themes page say what the code has, no more and no less. */
class WidgetManifestTest {
  private static final Path WIDGETS = Path.of("widgets");

  private static JsonObject element;
  private static String code;

  @BeforeAll
  static void read() throws IOException {
    try (var reader =
        Json.createReader(Files.newInputStream(WIDGETS.resolve("package/custom-elements.json")))) {
      element =
          reader
              .readObject()
              .getJsonArray("modules")
              .getJsonObject(0)
              .getJsonArray("declarations")
              .getJsonObject(0);
    }
    var all = new StringBuilder(Files.readString(WIDGETS.resolve("src/shared/stars.ts")));
    try (var files = Files.walk(WIDGETS.resolve("src/widget"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ts")).toList()) {
        all.append(Files.readString(file));
      }
    }
    code = all.toString();
  }

  private static Set<String> named(String list) {
    return element.getJsonArray(list).getValuesAs(JsonObject.class).stream()
        .map(one -> one.getString("name"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .flatMap(match -> Pattern.compile(" ").splitAsStream(match.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void parts() {
    Set<String> parts = found("part: (?:own \\? )?'([^']+)'", code);
    parts.addAll(found("chooser\\(t\\('[a-z.]+'\\), '([a-z]+)'", code));
    assertThat(named("cssParts")).isEqualTo(parts);
  }

  @Test
  void customProperties() throws IOException {
    String tokens =
        Files.readString(WIDGETS.resolve("src/shared/palette.ts"))
            + Files.readString(WIDGETS.resolve("src/shared/colours.ts"));
    assertThat(named("cssProperties")).isEqualTo(found("(--fp-[a-z0-9-]+):", tokens));
  }

  @Test
  void attributesAndEvents() {
    Set<String> read = found("text\\('([a-z-]+)'\\)", code);
    read.addAll(Set.of("lang", "theme", "messages"));
    assertThat(named("attributes")).isEqualTo(read);
    assertThat(named("events")).isEqualTo(found("super\\('(frontpage-[a-z-]+)'", code));
  }

  @Test
  void theThemesPageShowsThemAll() throws IOException {
    String page = Files.readString(Path.of("webapp/demo/themes.html"));
    assertThat(found("<code>(--fp-[a-z0-9-]+)</code>", page)).isEqualTo(named("cssProperties"));
    assertThat(found("::part\\(([a-z-]+)\\)</code>", page)).isEqualTo(named("cssParts"));
  }
}
