package frontpage.checker.packs;

import com.google.re2j.Pattern;
import frontpage.checker.Language;
import frontpage.checker.rules.RuleSpec;
import java.util.List;
import java.util.Map;

/**
 * A rule's file as it was read.
 *
 * @param phrases by language, then by section: "" for what is found, "/except", "/sentence",
 *     "/text"
 * @param patterns the regular expressions of a site's own rule
 */
record RuleFile(
    RuleSpec spec,
    Map<Language, Map<String, List<Yaml>>> phrases,
    Map<Language, List<Pattern>> patterns,
    Map<Language, List<Example>> examples) {}
