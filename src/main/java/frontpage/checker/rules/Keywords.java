package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import java.util.List;

/** Which telling word is nearest to a number, by distance and never by substring. */
final class Keywords {

  private static final List<String> KINDS =
      List.of(
          "kw-phone",
          "kw-order",
          "kw-card",
          "kw-account",
          "kw-passport",
          "kw-snils",
          "kw-inn",
          "kw-ssn",
          "kw-nino",
          "kw-sort",
          "kw-bik",
          "kw-other",
          "kw-code");

  private static final int BEFORE = 45;
  private static final int BEHIND = 16;

  private Keywords() {}

  /**
   * The nearest kind, "" when no telling word is near. A word before counts more than one behind.
   */
  static String nearest(Proof proof, int start, int end) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String kind : KINDS) {
      List<Hit> hits = proof.hits().of(kind);
      int behind = Hits.firstEndingBehind(hits, start);
      for (int i = Math.max(0, behind - 1); i < Math.min(hits.size(), behind + 2); i++) {
        int distance = distance(proof, hits.get(i), start, end);
        if (distance < least) {
          least = distance;
          best = kind;
        }
      }
    }
    return best;
  }

  private static int distance(Proof proof, Hit hit, int start, int end) {
    Text text = proof.text();
    if (hit.end() <= start && start - hit.end() <= BEFORE) {
      String between = text.original().substring(hit.end(), start);
      boolean same = between.indexOf('\n') < 0 || between.isBlank() || between.trim().equals(":");
      int parted = between.indexOf(". ") >= 0 || between.indexOf("! ") >= 0 ? 30 : 0;
      return same ? start - hit.end() + parted : Integer.MAX_VALUE;
    }
    if (hit.start() >= end && hit.start() - end <= BEHIND) {
      String between = text.original().substring(end, hit.start());
      boolean same =
          between.indexOf('\n') < 0 && between.indexOf('.') < 0 && between.indexOf(',') < 0;
      return same ? (hit.start() - end) * 2 + 6 : Integer.MAX_VALUE;
    }
    return hit.start() < end && start < hit.end() ? 0 : Integer.MAX_VALUE;
  }
}
