package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Fold;
import frontpage.checker.text.Lexicon;
import frontpage.checker.text.Morphology;
import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.OwnWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers every lemma, form, class and list that phrases speak of, while they are compiled. */
public final class Vocabulary {

  private final Morphology morphology;
  private final OwnWords own;
  private final Language language;
  private final Map<String, int[]> numbers = new HashMap<>();
  private final Map<String, Integer> single = new HashMap<>();
  private final Map<String, Integer> lists = new HashMap<>();
  private final Map<String, List<String>> keys = new HashMap<>();
  private int next;

  public Vocabulary(Language language) {
    this.language = language;
    this.morphology = Morphology.of(language);
    this.own = OwnWords.of(language);
  }

  /** Defines a list ({@code @money}) whose words all get the list's number. */
  public void list(String name, List<String> words) {
    int number = next++;
    lists.put(name, number);
    for (String word : words) {
      for (String key : keys(word)) {
        put(key, number);
      }
    }
  }

  /** The number of a list; null when there is none of the name. */
  @org.jspecify.annotations.Nullable
  Integer listNumber(String name) {
    return lists.get(name);
  }

  /** The sorted numbers that a word of a phrase stands for. */
  int[] word(String word) {
    return keys(word).stream().mapToInt(this::number).distinct().sorted().toArray();
  }

  /** The number of a class such as {@code #number}. */
  int number(String key) {
    Integer known = single.get(key);
    if (known != null) {
      return known;
    }
    int number = next++;
    single.put(key, number);
    put(key, number);
    return number;
  }

  private void put(String key, int number) {
    int[] old = numbers.getOrDefault(key, new int[0]);
    int[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = number;
    Arrays.sort(more);
    numbers.put(key, more);
  }

  private List<String> keys(String word) {
    return keys.computeIfAbsent(word, this::lookedUp);
  }

  private List<String> lookedUp(String word) {
    if (word.startsWith("=")) {
      return List.of("=" + Fold.word(word.substring(1)));
    }
    String form = Fold.word(word);
    List<String> lemmas =
        Lexicon.readings(form, morphology, own).stream().map(Reading::lemma).distinct().toList();
    return lemmas.isEmpty() ? List.of("=" + form) : lemmas;
  }

  /** The lexicon that knows exactly what was numbered so far. */
  public Lexicon lexicon() {
    return new Lexicon(language, morphology, own, numbers);
  }
}
