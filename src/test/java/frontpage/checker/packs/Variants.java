package frontpage.checker.packs;

import frontpage.checker.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bare texts that try a phrase's alternatives one by one, a file per rule in {@code variants}. They
 * stand beside a rule's own examples, which people read, and not among them. A text without marks
 * must not be flagged.
 */
final class Variants {
  private Variants() {}

  /** The examples of the pack and the variants. */
  static Stream<Example> withExamples(RulePack pack, Language language) {
    return Stream.concat(pack.examples(language), files().flatMap(file -> read(file, language)));
  }

  private static Stream<Path> files() {
    try (Stream<Path> files =
        Files.list(Path.of(Variants.class.getResource("/frontpage/checker/variants").toURI()))) {
      return files.sorted().toList().stream();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Example> read(Path file, Language language) {
    String name = String.valueOf(file.getFileName());
    try {
      Map<String, Yaml> parts =
          Yaml.parse(name, Files.readString(file)).map(Set.of("context", "ru", "en"));
      Yaml texts = parts.get(language.id());
      ExampleReader reader =
          new ExampleReader(
              name, name.substring(0, name.lastIndexOf('.')), language, parts.get("context"));
      return texts == null
          ? Stream.empty()
          : texts.items().stream().flatMap(line -> examples(reader, line).stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line without marks is one that an exception spares. */
  private static List<Example> examples(ExampleReader reader, Yaml line) {
    boolean flags = line.text().indexOf(Example.OPEN) >= 0;
    return flags ? reader.read(line, null) : reader.read(null, line);
  }
}
