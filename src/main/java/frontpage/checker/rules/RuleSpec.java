package frontpage.checker.rules;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.checker.Language;
import frontpage.checker.Replacement;
import frontpage.checker.Sector;
import frontpage.checker.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file says it.
 *
 * @param severity null for moves and for phrase sets that other rules build on
 * @param guard whether it also guards visitors' reviews
 * @param inSectors how much it weighs in a sector's stricter rules; null for no more than elsewhere
 * @param sectors the sectors in which alone it speaks; empty for everywhere
 * @param kinds the kinds of review under which it speaks; empty for all
 * @param faults the same for faults
 */
public record RuleSpec(
    String id,
    @Nullable Severity severity,
    Guard guard,
    @Nullable Severity inSectors,
    Set<Sector> sectors,
    Set<Kind> kinds,
    Set<Fault> faults,
    Map<Language, Words> words) {

  /**
   * What it says to the moderator in one language.
   *
   * @param byPhrase replacements that only fit some phrases, by the phrase's source
   */
  public record Words(
      String message,
      String why,
      List<Replacement> replacements,
      Map<String, List<Replacement>> byPhrase) {}

  /** How much it weighs in this context. */
  Severity weight(Proof proof) {
    if (inSectors != null && !proof.context().sectors().isEmpty()) {
      return inSectors;
    }
    return severity == null ? Severity.SUGGESTION : severity;
  }

  /** Whether the context lets it speak. */
  boolean speaks(Proof proof) {
    if (!sectors.isEmpty() && Collections.disjoint(sectors, proof.context().sectors())) {
      return false;
    }
    if (!faults.isEmpty()) {
      Fault fault = proof.context().fault();
      if (fault == null || !faults.contains(fault)) {
        return false;
      }
    }
    if (kinds.isEmpty()) {
      return true;
    }
    Kind kind = proof.context().kind();
    return kind == null
        ? kinds.contains(Kind.COMPLAINT) && proof.complaint()
        : kinds.contains(kind);
  }
}
