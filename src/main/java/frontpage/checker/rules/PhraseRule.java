package frontpage.checker.rules;

import frontpage.checker.Replacement;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.rules.RuleSpec.Words;
import java.util.List;

/** The most frequent kind of rule: whatever its phrases find and its exceptions leave. */
public record PhraseRule(String rule) implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    for (Hit hit : proof.phrases(rule)) {
      List<Replacement> special = special(proof, hit);
      if (special.isEmpty()) {
        sink.add(hit.start(), hit.end());
      } else {
        sink.add(hit.start(), hit.end(), special);
      }
    }
  }

  private List<Replacement> special(Proof proof, Hit hit) {
    RuleSpec spec = proof.spec(rule);
    Words words = spec == null ? null : spec.words().get(proof.language());
    if (words == null) {
      return List.of();
    }
    List<Replacement> listed = words.byPhrase().getOrDefault(hit.phrase().source(), List.of());
    boolean capital = Character.isUpperCase(proof.source().codePointAt(hit.start()));
    return capital ? listed.stream().map(PhraseRule::capitalised).toList() : listed;
  }

  private static Replacement capitalised(Replacement replacement) {
    String text = replacement.text();
    return text == null || text.isEmpty()
        ? replacement
        : Replacement.with(Character.toUpperCase(text.charAt(0)) + text.substring(1));
  }
}
