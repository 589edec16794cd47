package frontpage.checker.text;

import frontpage.checker.Language;
import frontpage.checker.text.Morphology.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that the dictionaries lack (промокод, маркетплейс) or read wrongly, with their endings. */
public final class OwnWords {

  private final Map<String, List<Reading>> forms = new HashMap<>();

  private OwnWords() {}

  /** Reads the list of a language: a lemma a line, then its stem and endings. */
  public static OwnWords of(Language language) {
    OwnWords words = new OwnWords();
    String path = "/frontpage/checker/words/" + language.id() + ".txt";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OwnWords.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** {@code промокод NN промокод -,а,у,ом,е,ы,ов}: lemma, tag, stem, endings ("-" for none). */
  private void add(String line) {
    String[] part = line.trim().split("\\s+");
    Reading reading = new Reading(part[0], part[1]);
    if (part.length < 4) {
      forms.computeIfAbsent(part[0], f -> new ArrayList<>()).add(reading);
      return;
    }
    for (String ending : part[3].split(",")) {
      String form = part[2] + (ending.equals("-") ? "" : ending);
      forms.computeIfAbsent(form, f -> new ArrayList<>()).add(reading);
    }
  }

  List<Reading> readings(String form) {
    return forms.getOrDefault(form, List.of());
  }
}
