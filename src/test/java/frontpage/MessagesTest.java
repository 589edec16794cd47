package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service says, it says in both languages, with the same blanks to fill. */
class MessagesTest {

  private static final Pattern BLANK = Pattern.compile("\\{[^}]*}");

  static Stream<Path> english() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources"))) {
      return files
          .filter(file -> file.getFileName().toString().equals("messages_en.properties"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("english")
  void bothLanguagesHaveTheSameKeys(Path english) throws IOException {
    assertThat(russian(english).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(english).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("english")
  void bothLanguagesHaveTheSameBlanks(Path english) throws IOException {
    var other = russian(english);
    read(english)
        .forEach(
            (key, text) ->
                assertThat(blanks(other.getProperty(key.toString(), "")))
                    .as(key.toString())
                    .isEqualTo(blanks(text.toString())));
  }

  @ParameterizedTest
  @MethodSource("english")
  void noMessageIsEmpty(Path english) throws IOException {
    assertThat(read(english).values()).noneMatch(text -> text.toString().isBlank());
    assertThat(russian(english).values()).noneMatch(text -> text.toString().isBlank());
  }

  private static Set<String> blanks(String text) {
    var blanks = new TreeSet<String>();
    BLANK.matcher(text).results().forEach(found -> blanks.add(found.group()));
    return blanks;
  }

  private static Properties russian(Path english) throws IOException {
    return read(english.resolveSibling("messages_ru.properties"));
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
