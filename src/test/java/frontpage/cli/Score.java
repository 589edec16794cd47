package frontpage.cli;

import java.util.Locale;

/** How often what was looked for was found, with the uncertainty of so few cases. */
final class Score {

  /** The normal quantile of a two-sided 95 % interval. */
  private static final double Z = 1.96;

  private int right;
  private int wrong;
  private int missed;

  void found(boolean rightly) {
    if (rightly) {
      right++;
    } else {
      wrong++;
    }
  }

  void missed() {
    missed++;
  }

  void add(Score other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
  }

  int labels() {
    return right + missed;
  }

  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  double recall() {
    return labels() == 0 ? 1 : (double) right / labels();
  }

  double f1() {
    return right + wrong + missed == 0 ? 1 : 2.0 * right / (2 * right + wrong + missed);
  }

  /** As a line of a table: counts, then precision and recall with their Wilson intervals, F1. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-28s %5d %5d %5d   %.3f %s   %.3f %s   %.3f",
        name,
        right,
        wrong,
        missed,
        precision(),
        interval(right, right + wrong),
        recall(),
        interval(right, labels()),
        f1());
  }

  static String header(String title) {
    return String.format(
        "%-28s %5s %5s %5s   %-19s   %-19s   %s",
        title, "right", "wrong", "miss", "precision", "recall", "F1");
  }

  /**
   * The 95 % interval of a share: Wilson's, which holds for small numbers and for shares of one.
   */
  private static String interval(int hits, int of) {
    if (of == 0) {
      return "[    -    ]";
    }
    double share = (double) hits / of;
    double spread = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    double middle = share + Z * Z / (2 * of);
    double whole = 1 + Z * Z / of;
    return String.format(
        Locale.ROOT, "[%.3f-%.3f]", (middle - spread) / whole, (middle + spread) / whole);
  }
}
