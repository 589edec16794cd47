package frontpage.checker.rules;

import java.util.Set;

/** The rules about a reply as a whole, whose span is no place. */
public final class WholeReply {

  public static final Set<String> RULES =
      Set.of(
          "apology-missing",
          "copied-reply",
          "empty-reply",
          "language-mismatch",
          "no-date",
          "no-greeting",
          "no-next-step",
          "no-signature",
          "no-thanks",
          "off-topic",
          "out-of-proportion",
          "too-many-questions");

  private WholeReply() {}
}
