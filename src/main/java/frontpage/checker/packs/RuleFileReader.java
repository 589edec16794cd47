package frontpage.checker.packs;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.checker.Language;
import frontpage.checker.Replacement;
import frontpage.checker.Sector;
import frontpage.checker.Severity;
import frontpage.checker.rules.Guard;
import frontpage.checker.rules.RuleSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule's file and refuses what is incomplete. */
final class RuleFileReader {

  private static final Set<String> TOP =
      Set.of(
          "id",
          "severity",
          "in-sectors",
          "sectors",
          "sensitive",
          "kind",
          "fault",
          "context",
          "ru",
          "en");

  /** What splits a visitor's review is the product's decision, so a site's rule cannot say it. */
  private static final Set<String> SITE_TOP =
      Set.of("id", "severity", "kind", "fault", "context", "ru", "en");

  private static final Set<String> WORDS =
      Set.of(
          "message",
          "why",
          "replace",
          "find",
          "except",
          "unless-sentence",
          "unless",
          "flag",
          "pass");
  private static final Map<String, String> SECTIONS =
      Map.of("find", "", "except", "/except", "unless-sentence", "/sentence", "unless", "/text");
  private static final java.util.regex.Pattern ID =
      java.util.regex.Pattern.compile("[a-z][a-z-]{1,39}");

  /** Whose file it is. */
  private enum Origin {
    /** Of the moves: without severity and messages. */
    MOVES,
    BUILT_IN,
    SITE
  }

  private final Origin origin;
  private final Set<String> taken;

  private RuleFileReader(Origin origin, Set<String> taken) {
    this.origin = origin;
    this.taken = taken;
  }

  static RuleFileReader moves() {
    return new RuleFileReader(Origin.MOVES, Set.of());
  }

  static RuleFileReader builtIn() {
    return new RuleFileReader(Origin.BUILT_IN, Set.of());
  }

  /**
   * For a site's own rules, which may speak one language only and may bring regular expressions.
   *
   * @param taken ids that they cannot have
   */
  static RuleFileReader site(Set<String> taken) {
    return new RuleFileReader(Origin.SITE, taken);
  }

  RuleFile read(String file, String content) {
    Yaml root = Yaml.parse(file, content);
    Map<String, Yaml> top = root.map(origin == Origin.SITE ? SITE_TOP : TOP);
    String id = id(file, required(root, top, "id"));
    Severity severity =
        origin == Origin.MOVES
            ? null
            : Yaml.constant(Severity.class, required(root, top, "severity"));
    Map<Language, RuleSpec.Words> words = new EnumMap<>(Language.class);
    Map<Language, Map<String, List<Yaml>>> phrases = new EnumMap<>(Language.class);
    Map<Language, List<Pattern>> patterns = new EnumMap<>(Language.class);
    Map<Language, List<Example>> examples = new EnumMap<>(Language.class);
    for (Language language : spoken(root, top)) {
      Yaml part = required(root, top, language.id());
      Map<String, Yaml> map = part.map(words());
      if (origin != Origin.MOVES) {
        words.put(language, words(part, map));
      }
      phrases.put(language, sections(map));
      patterns.put(language, patterns(map.get("regex")));
      ExampleReader reader = new ExampleReader(file, id, language, top.get("context"));
      examples.put(language, reader.read(map.get("flag"), map.get("pass")));
      if (origin == Origin.SITE) {
        mustBeProven(part, map);
      }
    }
    Yaml guard = top.get("sensitive");
    Guard sensitive = guard == null ? Guard.NONE : Yaml.constant(Guard.class, guard);
    Yaml stricter = top.get("in-sectors");
    RuleSpec spec =
        new RuleSpec(
            id,
            severity,
            sensitive,
            stricter == null ? null : Yaml.constant(Severity.class, stricter),
            constants(Sector.class, top.get("sectors")),
            constants(Kind.class, top.get("kind")),
            constants(Fault.class, top.get("fault")),
            completed(words));
    return new RuleFile(spec, phrases, patterns, examples);
  }

  private String id(String file, Yaml value) {
    String id = value.text();
    if (origin == Origin.SITE && !ID.matcher(id).matches()) {
      throw value.error("an id is made of small letters and hyphens, 2 to 40 of them");
    }
    if (origin == Origin.SITE && !file.endsWith(id + ".yaml")) {
      throw value.error("the file of this rule must be called " + id + ".yaml");
    }
    if (taken.contains(id)) {
      throw value.error("there is a rule '" + id + "' already");
    }
    return id;
  }

  /** The built-in rules speak both languages; moves and a site's rules those that they name. */
  private List<Language> spoken(Yaml root, Map<String, Yaml> top) {
    List<Language> named =
        Arrays.stream(Language.values()).filter(l -> top.containsKey(l.id())).toList();
    if (origin == Origin.SITE && named.isEmpty()) {
      throw root.error("the rule lacks both 'ru' and 'en'");
    }
    for (Language language : Language.values()) {
      if (origin == Origin.BUILT_IN && !named.contains(language)) {
        throw root.error("the rule lacks '" + language.id() + "'");
      }
    }
    return named;
  }

  private Set<String> words() {
    if (origin != Origin.SITE) {
      return WORDS;
    }
    Set<String> more = new LinkedHashSet<>(WORDS);
    more.add("regex");
    return more;
  }

  /** A moderator who reads the other language is better told in a foreign one than not at all. */
  private static Map<Language, RuleSpec.Words> completed(Map<Language, RuleSpec.Words> words) {
    Map<Language, RuleSpec.Words> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.values().stream().findFirst().ifPresent(any -> all.put(language, any));
    }
    all.putAll(words);
    return all;
  }

  private static void mustBeProven(Yaml part, Map<String, Yaml> map) {
    if (!map.containsKey("find") && !map.containsKey("regex")) {
      throw part.error("'find' or 'regex' is missing");
    }
    if (!map.containsKey("flag") || !map.containsKey("pass")) {
      throw part.error("examples are missing: 'flag' what must be found, 'pass' what must not");
    }
  }

  private static List<Pattern> patterns(@Nullable Yaml list) {
    List<Pattern> patterns = new ArrayList<>();
    for (Yaml source : list == null ? List.<Yaml>of() : list.items()) {
      try {
        patterns.add(Pattern.compile(source.text()));
      } catch (PatternSyntaxException e) {
        throw source.error("no regular expression: " + e.getDescription());
      }
    }
    return List.copyOf(patterns);
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, @Nullable Yaml list) {
    Set<E> found = new LinkedHashSet<>();
    if (list != null) {
      list.items().forEach(item -> found.add(Yaml.constant(type, item)));
    }
    return Set.copyOf(found);
  }

  private static Yaml required(Yaml root, Map<String, Yaml> map, String name) {
    Yaml value = map.get(name);
    if (value == null) {
      throw root.error("'" + name + "' is missing");
    }
    return value;
  }

  private static RuleSpec.Words words(Yaml part, Map<String, Yaml> map) {
    Map<String, List<Replacement>> byPhrase = new HashMap<>();
    Yaml find = map.get("find");
    if (find != null) {
      for (Yaml item : find.items()) {
        if (item.isMap()) {
          Map<String, Yaml> entry = item.map(Set.of("find", "replace"));
          byPhrase.put(
              required(item, entry, "find").text(), replacements(required(item, entry, "replace")));
        }
      }
    }
    return new RuleSpec.Words(
        required(part, map, "message").text(),
        required(part, map, "why").text(),
        replacements(map.get("replace")),
        byPhrase);
  }

  private static List<Replacement> replacements(@Nullable Yaml list) {
    return Yaml.textsOrNone(list).stream()
        .map(
            text ->
                text.equals(Replacement.Action.MOVE_TO_PRIVATE.id())
                    ? Replacement.moveToPrivate()
                    : Replacement.with(text))
        .toList();
  }

  private static Map<String, List<Yaml>> sections(Map<String, Yaml> map) {
    Map<String, List<Yaml>> sections = new HashMap<>();
    SECTIONS.forEach(
        (name, suffix) -> {
          Yaml list = map.get(name);
          if (list != null) {
            List<Yaml> phrases = new ArrayList<>();
            for (Yaml item : list.items()) {
              phrases.add(
                  item.isMap()
                      ? required(item, item.map(Set.of("find", "replace")), "find")
                      : item);
            }
            sections.put(suffix, phrases);
          }
        });
    return sections;
  }
}
