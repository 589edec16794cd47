package frontpage.checker.rules;

import frontpage.checker.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** First names with their short forms, from a list: «Екатерина Катя Катюша», "Robert Rob Bob". */
final class NameForms {

  private static final Map<String, Set<Integer>> GROUPS = read();

  private static final List<String> NOBODY =
      List.of("user", "аноним", "anonym", "пользовател", "гость", "клиент", "customer", "guest");

  private NameForms() {}

  static Map<String, Set<Integer>> groups() {
    return GROUPS;
  }

  private static Map<String, Set<Integer>> read() {
    Map<String, Set<Integer>> groups = new HashMap<>();
    String path = "/frontpage/checker/words/names.txt";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameForms.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        for (String name : line.trim().split("\\s+")) {
          groups.computeIfAbsent(Fold.word(name), n -> new HashSet<>()).add(number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(groups);
  }

  /** Whether a displayed name reads as a person's and not as an invented one ("moonpilot_7"). */
  static boolean personal(String displayed) {
    String first = displayed.trim().split("[\\s,]+")[0];
    boolean lower = false;
    for (int i = 0; i < displayed.length(); i++) {
      char c = displayed.charAt(i);
      if (Character.isDigit(c) || c == '_' || c == '@') {
        return false;
      }
    }
    for (int i = 0; i < first.length(); i++) {
      char c = first.charAt(i);
      if (Character.isUpperCase(c) && lower) {
        return first.startsWith("Mc") || first.startsWith("Mac") || first.startsWith("De");
      }
      lower = Character.isLowerCase(c);
    }
    String lowered = displayed.toLowerCase(Locale.ROOT);
    return NOBODY.stream().noneMatch(lowered::contains);
  }
}
