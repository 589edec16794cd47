package frontpage.checker;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What may become of a draft; declared from the best to the worst. */
public enum Verdict {
  /** Nothing worse than a suggestion. */
  FRONT_PAGE,
  /** Warnings: publish after a deliberate second click. */
  REVISE,
  /** An error: cannot be published, though a lead may override some rules. */
  STOP;

  /** The worst finding decides. */
  public static Verdict of(List<Finding> findings) {
    Severity worst =
        findings.stream().map(Finding::severity).max(Comparator.naturalOrder()).orElse(null);
    if (worst == Severity.ERROR) {
      return STOP;
    }
    return worst == Severity.WARNING ? REVISE : FRONT_PAGE;
  }

  /** The public id: {@code front-page}, {@code revise}, {@code stop}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
