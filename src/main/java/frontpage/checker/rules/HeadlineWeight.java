package frontpage.checker.rules;

import frontpage.checker.Finding;
import java.util.List;

/** Which findings a hostile editor likes best: insults before leaks, leaks before clichés. */
final class HeadlineWeight {

  private static final List<String> LIKED =
      List.of(
          "insult",
          "group-remark",
          "threat",
          "private-only",
          "review-for-reward",
          "confidential-fact",
          "calls-liar",
          "blames-customer",
          "sarcasm",
          "belittles",
          "refusal",
          "asks-for-data-in-public",
          "placeholder-left",
          "blames-other",
          "conditional-apology");

  private HeadlineWeight() {}

  /** The smaller, the better liked. */
  static int of(Finding finding) {
    int at = LIKED.indexOf(finding.rule());
    return at >= 0 ? at : LIKED.size() + (finding.stops() ? 0 : 1);
  }
}
