package frontpage.checker.packs;

import frontpage.checker.Language;
import frontpage.checker.rules.Guard;
import frontpage.checker.rules.RuleSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads phrase sets that coded rules build on: by name, then by language. */
final class PhraseSetReader {

  List<RuleFile> read(String file, String content) {
    List<RuleFile> sets = new ArrayList<>();
    Yaml.parse(file, content).map().forEach((id, value) -> sets.add(set(id, value)));
    return sets;
  }

  private static RuleFile set(String id, Yaml value) {
    Map<String, Yaml> languages = value.map(Set.of("ru", "en"));
    Map<Language, Map<String, List<Yaml>>> phrases = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Yaml list = languages.get(language.id());
      if (list != null) {
        phrases.put(language, Map.of("", list.items()));
      }
    }
    RuleSpec spec =
        new RuleSpec(id, null, Guard.NONE, null, Set.of(), Set.of(), Set.of(), Map.of());
    return new RuleFile(spec, phrases, Map.of(), Map.of());
  }
}
