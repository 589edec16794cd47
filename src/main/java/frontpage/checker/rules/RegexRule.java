package frontpage.checker.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import frontpage.checker.Language;
import java.util.List;
import java.util.Map;

/**
 * A site's own rule with regular expressions beside its phrases. They are RE2/J's, because a
 * backtracking one that somebody wrote in good faith could stop every check.
 */
public record RegexRule(String rule, Map<Language, List<Pattern>> patterns) implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    new PhraseRule(rule).find(proof, sink);
    if (proof.hits().any(rule + "/text")) {
      return;
    }
    for (Pattern pattern : patterns.getOrDefault(proof.language(), List.of())) {
      Matcher found = pattern.matcher(proof.source());
      while (found.find()) {
        boolean excepted = proof.hits().touches(rule + "/except", found.start(), found.end());
        if (!excepted && found.end() > found.start()) {
          sink.add(found.start(), found.end());
        }
      }
    }
  }
}
