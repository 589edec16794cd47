package frontpage.checker.packs;

import frontpage.checker.ReplyContext;

/**
 * A text that proves a rule.
 *
 * @param text without the marks
 * @param start where the finding must begin; -1 when there must be none
 * @param end where it must end
 */
public record Example(
    String rule, String text, int start, int end, ReplyContext context, String place) {

  /** Stands before what must be found. */
  public static final char OPEN = '⟦';

  /** Stands behind it. */
  public static final char CLOSE = '⟧';

  public boolean flags() {
    return start >= 0;
  }
}
