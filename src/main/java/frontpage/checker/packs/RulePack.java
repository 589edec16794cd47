package frontpage.checker.packs;

import frontpage.checker.Language;
import frontpage.checker.rules.Phrase;
import frontpage.checker.rules.PhraseIndex;
import frontpage.checker.rules.PhraseSyntax;
import frontpage.checker.rules.RegexRule;
import frontpage.checker.rules.RuleSpec;
import frontpage.checker.rules.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A set of rules, moves and phrase sets, read from one folder. */
public final class RulePack {

  private static final String ROOT = "/frontpage/checker/";

  private final Map<String, RuleFile> files = new LinkedHashMap<>();
  private final Map<Language, Map<String, List<String>>> lists = new EnumMap<>(Language.class);
  private final CRC32 sum = new CRC32();

  private RulePack() {}

  /** The pack that comes with the product. */
  public static RulePack builtIn() {
    return builtIn(false);
  }

  /** With the examples, which cost more to read than all the rest and are only needed by tests. */
  public static RulePack builtInWithExamples() {
    return builtIn(true);
  }

  private static RulePack builtIn(boolean examples) {
    RulePack pack = new RulePack();
    pack.lists("lists.yaml", resource("lists.yaml"));
    List<String> names = resource("index.txt").lines().filter(l -> !l.isBlank()).toList();
    names.parallelStream().map(name -> Source.read(name, examples)).toList().forEach(pack::add);
    return pack;
  }

  /** A file of the pack, read on its own so that reading takes all processors at the start. */
  private record Source(String name, String content, List<RuleFile> files) {
    static Source read(String name, boolean examples) {
      String content = resource(name);
      return new Source(name, content, parse(name, examples ? content : withoutExamples(content)));
    }
  }

  private void add(Source source) {
    sum.update(source.content().getBytes(StandardCharsets.UTF_8));
    source.files().forEach(file -> put(source.name(), file));
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(RulePack.class.getResourceAsStream(ROOT + name), ROOT + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lists(String name, String content) {
    sum.update(content.getBytes(StandardCharsets.UTF_8));
    Map<String, Yaml> languages = Yaml.parse(name, content).map();
    for (Language language : Language.values()) {
      Map<String, List<String>> named = new LinkedHashMap<>();
      Yaml all = languages.get(language.id());
      if (all != null) {
        all.map().forEach((list, words) -> named.put(list, words.texts()));
      }
      lists.put(language, named);
    }
  }

  /** Cuts the lists "flag" and "pass", which stand two blanks deep, before they are parsed. */
  static String withoutExamples(String content) {
    StringBuilder kept = new StringBuilder();
    boolean cutting = false;
    for (String line : content.split("\n")) {
      if (!line.startsWith("   ")) {
        cutting = line.equals("  flag:") || line.equals("  pass:");
      }
      if (!cutting) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }

  /** Reads a pack's file, for tests of what a mistake looks like. */
  static RulePack of(String name, String content) {
    RulePack pack = new RulePack();
    parse(name, content).forEach(file -> pack.put(name, file));
    return pack;
  }

  private static List<RuleFile> parse(String name, String content) {
    if (name.startsWith("phrases/")) {
      return new PhraseSetReader().read(name, content);
    }
    RuleFileReader reader =
        name.startsWith("rules/") ? RuleFileReader.builtIn() : RuleFileReader.moves();
    return List.of(reader.read(name, content));
  }

  private void put(String name, RuleFile file) {
    if (files.put(file.spec().id(), file) != null) {
      throw new PackError(name, 1, 1, "a second rule with the id " + file.spec().id());
    }
  }

  /** This pack with a site's own rules behind it. */
  RulePack with(List<RuleFile> own, String content) {
    RulePack both = new RulePack();
    both.files.putAll(files);
    both.lists.putAll(lists);
    own.forEach(file -> both.files.put(file.spec().id(), file));
    both.sum.update((version() + content).getBytes(StandardCharsets.UTF_8));
    return both;
  }

  /** The rules that bring regular expressions beside their phrases. */
  Map<String, RegexRule> regexRules() {
    Map<String, RegexRule> rules = new LinkedHashMap<>();
    files.forEach(
        (id, file) -> {
          if (file.patterns().values().stream().anyMatch(list -> !list.isEmpty())) {
            rules.put(id, new RegexRule(id, file.patterns()));
          }
        });
    return rules;
  }

  /** Changes with every change of a rule. */
  public String version() {
    return Long.toHexString(sum.getValue());
  }

  public Map<String, RuleSpec> specs() {
    Map<String, RuleSpec> specs = new LinkedHashMap<>();
    files.forEach((id, file) -> specs.put(id, file.spec()));
    return specs;
  }

  /** Every example of a language. */
  public Stream<Example> examples(Language language) {
    return files.values().stream()
        .flatMap(f -> f.examples().getOrDefault(language, List.of()).stream());
  }

  /** The words of a language, with the pack's lists. */
  Vocabulary vocabulary(Language language) {
    Vocabulary vocabulary = new Vocabulary(language);
    lists.getOrDefault(language, Map.of()).forEach(vocabulary::list);
    return vocabulary;
  }

  /** Every file as it was read. */
  Collection<RuleFile> files() {
    return files.values();
  }

  /** Compiles the phrases of a language; throws the first {@link PackError}. */
  CompiledPack compile(Language language) {
    return compile(
        language,
        mistake -> {
          throw mistake;
        });
  }

  /** Compiles the phrases of a language without those that are wrong, which are handed over. */
  CompiledPack compile(Language language, Consumer<PackError> mistakes) {
    Vocabulary vocabulary = vocabulary(language);
    List<Runnable> adding = new ArrayList<>();
    PhraseIndex index = new PhraseIndex();
    for (RuleFile file : files.values()) {
      Map<String, List<Yaml>> sections = file.phrases().getOrDefault(language, Map.of());
      sections.forEach(
          (suffix, phrases) ->
              phrases.forEach(
                  p ->
                      attempt(
                          () -> adding.add(add(index, file, suffix, p, vocabulary)), mistakes)));
    }
    adding.forEach(step -> attempt(step, mistakes));
    return new CompiledPack(index.sealed(), vocabulary.lexicon());
  }

  private static void attempt(Runnable step, Consumer<PackError> mistakes) {
    try {
      step.run();
    } catch (PackError e) {
      mistakes.accept(e);
    }
  }

  private static Runnable add(
      PhraseIndex index, RuleFile file, String suffix, Yaml source, Vocabulary vocabulary) {
    Phrase phrase;
    try {
      phrase = PhraseSyntax.parse(source.text(), vocabulary);
    } catch (PhraseSyntax.Mistake e) {
      throw source.error(e.getMessage() + " in the phrase " + source.text(), e.column() + 1);
    }
    return () -> {
      if (!index.add(file.spec().id() + suffix, phrase)) {
        throw source.error("the phrase must begin with a word: " + source.text());
      }
    };
  }
}
