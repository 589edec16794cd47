package frontpage.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern KEY = Pattern.compile("say\\(\\s*\"([^\"]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    JsonObject english = read("en");
    JsonObject russian = read("ru");
    assertThat(russian.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(places(russian, key)).as(key).isEqualTo(places(english, key));
      if (russian.get(key) instanceof JsonObject forms) {
        assertThat(forms.keySet()).as(key).contains("one", "few", "many");
      }
    }
  }

  /** The widget's file is the widget's own: what is used of it must still be there. */
  @Test
  void everyKeyThatTheCodeNamesIsThere() throws IOException {
    for (String language : List.of("en", "ru")) {
      Set<String> known = new TreeSet<>(read(language).keySet());
      known.addAll(parse(Path.of("widgets/src/widget/messages." + language + ".json")).keySet());
      assertThat(known).containsAll(named());
    }
  }

  @Test
  void russianCountsWithFourForms() {
    Words russian = Words.in("ru");
    assertThat(russian.say("summary.count", "n", 21)).isEqualTo("21 отзыв");
    assertThat(russian.say("summary.count", "n", 3)).isEqualTo("3 отзыва");
    assertThat(russian.say("summary.count", "n", 12)).isEqualTo("12 отзывов");
    assertThat(russian.after(180)).isEqualTo("через 3 часа");
    assertThat(russian.oneDigit(4.25)).isEqualTo("4,2");
  }

  @Test
  void textsWithBracesAndDollarsAreTakenAsTheyAre() {
    assertThat(Words.in("en").say("page.title", "title", "{n} for $1 \\2"))
        .isEqualTo("Reviews: {n} for $1 \\2");
  }

  private static Set<String> named() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main/java/frontpage/integration"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
      }
    }
    assertThat(keys).hasSizeGreaterThan(10);
    return keys;
  }

  private static Set<String> places(JsonObject messages, String key) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(String.valueOf(messages.get(key))).results().forEach(p -> places.add(p.group()));
    return places;
  }

  private static JsonObject read(String language) throws IOException {
    return parse(Path.of("src/main/resources/frontpage/integration/words." + language + ".json"));
  }

  private static JsonObject parse(Path file) throws IOException {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    }
  }
}
