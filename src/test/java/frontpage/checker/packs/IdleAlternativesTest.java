package frontpage.checker.packs;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.rules.Phrase;
import frontpage.checker.rules.PhraseIndex;
import frontpage.checker.rules.PhraseSyntax;
import frontpage.checker.rules.Proof;
import frontpage.checker.rules.RuleSet;
import frontpage.checker.rules.Vocabulary;
import frontpage.checker.text.Lexicon;
import frontpage.checker.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes each phrase, each exception and each alternative out of the rules in turn and looks whether
 * an example notices. Prints how many go unnoticed, rule by rule, and writes which ones to {@code
 * target/idle-alternatives.txt}.
 */
@Tag("full")
class IdleAlternativesTest {

  /** The shares that were reached: they may only fall. */
  private static final double MOST_IDLE_PHRASES = 0.10;

  private static final double MOST_IDLE_ALTERNATIVES = 0.23;

  private final RulePack pack = RulePack.builtInWithExamples();
  private final RuleSet rules = new RuleSet(pack.specs(), Map.of());
  private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
  private final Map<String, Text> texts = new HashMap<>();

  /** A phrase and where it belongs. */
  private record Owned(String rule, String set, String source, Phrase phrase) {}

  private static final class Count {
    int phrases;
    int idlePhrases;
    int alternatives;
    int idleAlternatives;
  }

  @Test
  void examplesNoticeWhatIsTakenOut() throws IOException {
    Map<String, Count> table = new TreeMap<>();
    List<String> idle = new ArrayList<>();
    for (Language language : Language.values()) {
      measure(language, table, idle);
    }
    Count sum = new Count();
    System.out.printf("%n%-26s %18s %22s%n", "rule", "phrases idle/all", "alternatives idle/all");
    table.forEach(
        (rule, count) -> {
          print(rule, count);
          sum.phrases += count.phrases;
          sum.idlePhrases += count.idlePhrases;
          sum.alternatives += count.alternatives;
          sum.idleAlternatives += count.idleAlternatives;
        });
    print("all", sum);
    Files.write(Path.of("target", "idle-alternatives.txt"), idle);
    assertThat((double) sum.idlePhrases / sum.phrases).isLessThanOrEqualTo(MOST_IDLE_PHRASES);
    assertThat((double) sum.idleAlternatives / sum.alternatives)
        .isLessThanOrEqualTo(MOST_IDLE_ALTERNATIVES);
  }

  private static void print(String name, Count count) {
    System.out.printf(
        "%-26s %9d/%-9d %11d/%-9d%n",
        name, count.idlePhrases, count.phrases, count.idleAlternatives, count.alternatives);
  }

  private void measure(Language language, Map<String, Count> table, List<String> idle) {
    Vocabulary vocabulary = pack.vocabulary(language);
    List<Owned> phrases = phrases(language, vocabulary);
    List<Example> examples = Variants.withExamples(pack, language).toList();
    Lexicon lexicon = vocabulary.lexicon();
    lexicons.put(language, lexicon);
    for (Owned owned : phrases) {
      List<Example> all = examples.stream().filter(e -> e.rule().equals(owned.rule())).toList();
      if (all.isEmpty()) {
        continue;
      }
      List<Example> concerned = all.stream().filter(e -> concerns(owned, e, language)).toList();
      Count count = table.computeIfAbsent(owned.rule(), r -> new Count());
      count.phrases++;
      boolean needed = noticed(language, phrases, owned, null, concerned);
      count.idlePhrases += needed ? 0 : 1;
      if (!needed) {
        idle.add(language.id() + " " + owned.set() + ": " + owned.source());
      }
      for (String mutant : Mutants.of(owned.source())) {
        count.alternatives++;
        Phrase changed = PhraseSyntax.parse(mutant, vocabulary);
        if (!needed || !noticed(language, phrases, owned, changed, concerned)) {
          count.idleAlternatives++;
          idle.add(language.id() + " " + owned.set() + ":   " + mutant);
        }
      }
    }
  }

  /** Whether an example could notice: the phrase matches in it, or forbids what may match then. */
  private boolean concerns(Owned owned, Example example, Language language) {
    PhraseIndex alone = new PhraseIndex();
    alone.add(owned.set(), owned.phrase());
    return owned.source().indexOf('!') >= 0
        || alone.sealed().match(read(example.text(), language)).any(owned.set());
  }

  private List<Owned> phrases(Language language, Vocabulary vocabulary) {
    List<Owned> phrases = new ArrayList<>();
    for (RuleFile file : pack.files()) {
      String rule = file.spec().id();
      file.phrases()
          .getOrDefault(language, Map.of())
          .forEach(
              (suffix, sources) ->
                  sources.forEach(
                      source ->
                          phrases.add(
                              new Owned(
                                  rule,
                                  rule + suffix,
                                  source.text(),
                                  PhraseSyntax.parse(source.text(), vocabulary)))));
    }
    return phrases;
  }

  /** Whether an example of the rule fails with a phrase changed or, with null, taken out. */
  private boolean noticed(
      Language language,
      List<Owned> phrases,
      Owned changed,
      @Nullable Phrase instead,
      List<Example> examples) {
    PhraseIndex index = new PhraseIndex();
    for (Owned owned : phrases) {
      Phrase phrase = owned == changed ? instead : owned.phrase();
      if (phrase != null) {
        index.add(owned.set(), phrase);
      }
    }
    index.sealed();
    return examples.stream().anyMatch(example -> !holds(language, index, example));
  }

  private boolean holds(Language language, PhraseIndex index, Example example) {
    Text text = read(example.text(), language);
    Proof proof =
        new Proof(
            text, example.context(), index.match(text), pack.specs(), this::read, index::match);
    List<Finding> found =
        rules.findings(proof).stream().filter(f -> f.rule().equals(example.rule())).toList();
    return example.flags()
        ? found.stream().anyMatch(f -> f.start() == example.start() && f.end() == example.end())
        : found.isEmpty();
  }

  private Text read(String source, Language language) {
    Lexicon lexicon = lexicons.computeIfAbsent(language, l -> pack.vocabulary(l).lexicon());
    return texts.computeIfAbsent(language.id() + source, key -> Text.of(source, lexicon));
  }
}
