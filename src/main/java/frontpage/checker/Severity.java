package frontpage.checker;

import java.util.Locale;

/** How much a finding weighs; declared from the lightest to the heaviest. */
public enum Severity {
  SUGGESTION,
  WARNING,
  ERROR;

  /** The public id: {@code error}, {@code warning}, {@code suggestion}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
