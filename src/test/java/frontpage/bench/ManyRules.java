package frontpage.bench;

import frontpage.checker.Language;
import frontpage.checker.packs.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes a pack of rules made of the words that real rules' examples use, so that they begin often.
 */
final class ManyRules {

  /** About as many as a built-in rule has. */
  private static final int PHRASES = 12;

  private final Random random = new Random(11);
  private final List<String> russian = words(Language.RU);
  private final List<String> english = words(Language.EN);

  static void write(Path folder, int count) throws IOException {
    ManyRules rules = new ManyRules();
    for (int i = 0; i < count; i++) {
      String id = "rule-" + name(i);
      Files.writeString(folder.resolve(id + ".yaml"), rules.rule(id));
    }
  }

  private String rule(String id) {
    return "id: " + id + "\nseverity: suggestion\n" + part("ru", russian) + part("en", english);
  }

  private String part(String language, List<String> words) {
    StringBuilder part = new StringBuilder(language + ":\n  message: m\n  why: w\n  find:\n");
    part.append("    - '=qqzx =zzqx'\n");
    for (int i = 1; i < PHRASES; i++) {
      part.append(
          "    - '" + word(words) + " ~2 (" + word(words) + "|" + word(words) + ") qqzx'\n");
    }
    return part + "  flag: ['⟦qqzx zzqx⟧ is here']\n  pass: ['qqzx']\n";
  }

  private String word(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words(Language language) {
    return RulePack.builtInWithExamples()
        .examples(language)
        .flatMap(example -> List.of(example.text().split("[^\\p{L}]+")).stream())
        .map(word -> word.toLowerCase(java.util.Locale.ROOT))
        .filter(word -> word.length() > 2)
        .distinct()
        .collect(Collectors.toList());
  }

  /** Ids are made of letters. */
  private static String name(int number) {
    return String.valueOf(number)
        .chars()
        .mapToObj(c -> String.valueOf((char) ('a' + c - '0')))
        .collect(Collectors.joining());
  }
}
