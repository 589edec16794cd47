package frontpage.checker.packs;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.checker.Language;
import frontpage.checker.Replacement;
import frontpage.checker.Severity;
import frontpage.checker.rules.Guard;
import frontpage.checker.rules.RuleSpec;
import java.util.ArrayList;
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
      Set.of("id", "severity", "sensitive", "kind", "fault", "context", "ru", "en");
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

  private final boolean rule;

  /**
   * @param rule whether it must have a severity and messages; moves and phrase sets have none
   */
  RuleFileReader(boolean rule) {
    this.rule = rule;
  }

  RuleFile read(String file, String content) {
    Yaml root = Yaml.parse(file, content);
    Map<String, Yaml> top = root.map(TOP);
    String id = required(root, top, "id").text();
    Severity severity =
        rule ? Yaml.constant(Severity.class, required(root, top, "severity")) : null;
    Map<Language, RuleSpec.Words> words = new EnumMap<>(Language.class);
    Map<Language, Map<String, List<Yaml>>> phrases = new EnumMap<>(Language.class);
    Map<Language, List<Example>> examples = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Yaml part = top.get(language.id());
      if (part == null) {
        if (rule) {
          throw root.error("the rule lacks '" + language.id() + "'");
        }
        continue;
      }
      Map<String, Yaml> map = part.map(WORDS);
      if (rule) {
        words.put(language, words(part, map));
      }
      phrases.put(language, sections(map));
      ExampleReader reader = new ExampleReader(file, id, language, top.get("context"));
      examples.put(language, reader.read(map.get("flag"), map.get("pass")));
    }
    Yaml guard = top.get("sensitive");
    Guard sensitive = guard == null ? Guard.NONE : Yaml.constant(Guard.class, guard);
    RuleSpec spec =
        new RuleSpec(
            id,
            severity,
            sensitive,
            constants(Kind.class, top.get("kind")),
            constants(Fault.class, top.get("fault")),
            words);
    return new RuleFile(spec, phrases, examples);
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
