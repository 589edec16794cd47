package frontpage.checker;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One thing that a reader of the front page would see.
 *
 * @param rule the stable public id
 * @param start in UTF-16 units of the checked text
 * @param end exclusive; a finding about the whole reply spans all of it
 * @param hidden another finding on the same place says more; the desk folds this one away
 * @param message one sentence in the moderator's language
 * @param why one more sentence
 */
public record Finding(
    String rule,
    Severity severity,
    int start,
    int end,
    String quote,
    boolean hidden,
    String message,
    String why,
    List<Replacement> replacements) {

  /** The most severe first, then the longest, then by rule: who comes first stays visible. */
  static final Comparator<Finding> WEIGHT =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Comparator.comparingInt(Finding::length).reversed())
          .thenComparing(Finding::rule)
          .thenComparingInt(Finding::start);

  private static final Set<String> FINAL =
      Set.of("private-only", "payment-card", "bank-account", "national-id", "credentials");

  public Finding {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span: " + start + ".." + end);
    }
    replacements = List.copyOf(replacements);
  }

  public int length() {
    return end - start;
  }

  boolean overlaps(Finding other) {
    return start < other.end && other.start < end;
  }

  /** Whether it keeps the reply from being published. */
  public boolean stops() {
    return severity == Severity.ERROR;
  }

  /** Whether a lead may publish in spite of it, with a written reason. */
  public boolean overridable() {
    return !(stops() && FINAL.contains(rule));
  }

  /** Whether findings of a rule are errors that no lead overrides and no site makes lighter. */
  static boolean neverOverridden(String rule) {
    return FINAL.contains(rule);
  }

  Finding withSeverity(Severity value) {
    return new Finding(rule, value, start, end, quote, hidden, message, why, replacements);
  }

  public Finding withHidden(boolean value) {
    return new Finding(rule, severity, start, end, quote, value, message, why, replacements);
  }
}
