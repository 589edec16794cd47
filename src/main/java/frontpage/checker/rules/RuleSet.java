package frontpage.checker.rules;

import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.Replacement;
import frontpage.checker.SensitiveSpan;
import frontpage.checker.Severity;
import frontpage.checker.rules.RuleSpec.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules of the packs with what finds them: a coded detector, or their phrases. */
public final class RuleSet {

  private final Map<String, RuleSpec> specs;
  private final Map<String, Detector> detectors = new LinkedHashMap<>();

  /**
   * @param own what finds the rules that bring more than phrases, by rule
   */
  public RuleSet(Map<String, RuleSpec> specs, Map<String, ? extends Detector> own) {
    this.specs = specs;
    specs.forEach(
        (id, spec) -> {
          if (spec.severity() != null) {
            Detector coded = CodedRules.ALL.getOrDefault(id, own.get(id));
            detectors.put(id, coded == null ? new PhraseRule(id) : coded);
          }
        });
  }

  /** Everything found, not yet settled. */
  public List<Finding> findings(Proof proof) {
    List<Finding> findings = new ArrayList<>();
    detectors.forEach(
        (id, detector) -> {
          RuleSpec spec = specs.get(id);
          if (spec != null && spec.speaks(proof)) {
            Sink sink = new Sink();
            detector.find(proof, sink);
            sink.places().forEach(place -> findings.add(finding(proof, spec, place)));
          }
        });
    return findings;
  }

  /** What the sensitive rules find, in any order, from the given degree of guarding on. */
  public List<SensitiveSpan> sensitive(Proof proof, Guard least) {
    List<SensitiveSpan> found = new ArrayList<>();
    detectors.forEach(
        (id, detector) -> {
          RuleSpec spec = specs.get(id);
          if (spec != null && spec.guard().compareTo(least) >= 0) {
            Sink sink = new Sink();
            detector.find(proof, sink);
            sink.places().forEach(p -> found.add(new SensitiveSpan(p.start(), p.end(), id)));
          }
        });
    return found;
  }

  private static Finding finding(Proof proof, RuleSpec spec, Sink.Place place) {
    Language speaker = proof.context().messages();
    Words words = spec.words().get(speaker);
    Words own = spec.words().get(proof.language());
    List<Replacement> replacements = place.replacements();
    if (replacements == null) {
      replacements = own == null ? List.of() : own.replacements();
    }
    Severity severity = place.severity() == null ? spec.weight(proof) : place.severity();
    String quote = proof.source().substring(place.start(), place.end());
    return new Finding(
        spec.id(),
        severity,
        place.start(),
        place.end(),
        quote,
        false,
        words == null ? "" : words.message(),
        words == null ? "" : words.why(),
        replacements);
  }
}
