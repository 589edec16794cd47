package frontpage.checker.rules;

import frontpage.checker.rules.Figures.Figure;
import frontpage.checker.rules.Figures.Kind;
import frontpage.checker.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** International account numbers: two letters, two digits, then 11 to 30 of both, with blanks. */
final class Ibans {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;

  private Ibans() {}

  static List<Figure> in(Proof proof) {
    String text = proof.source();
    List<Figure> found = new ArrayList<>();
    int at = 0;
    while (at + SHORTEST <= text.length()) {
      if (opens(text, at)) {
        int end = end(text, at);
        if (end > at) {
          found.add(new Figure(Kind.ACCOUNT, at, end));
          at = end;
          continue;
        }
      }
      at++;
    }
    return found;
  }

  private static boolean opens(String text, int at) {
    return latin(text.charAt(at))
        && latin(text.charAt(at + 1))
        && digit(text.charAt(at + 2))
        && (digit(text.charAt(at + 3)))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** The longest end at which the check digits are right. */
  private static int end(String text, int start) {
    StringBuilder account = new StringBuilder();
    int best = start;
    int blanks = 0;
    for (int i = start; i < text.length() && account.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (latin(c) || digit(c)) {
        account.append(c);
        blanks = 0;
        boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        if (ends && account.length() >= SHORTEST && valid(account.toString())) {
          best = i + 1;
        }
      } else if (Fold.invisible(c)) {
        continue;
      } else if ((c == ' ' || c == '-' || c == ' ') && blanks == 0) {
        blanks++;
      } else {
        break;
      }
    }
    return best;
  }

  private static boolean valid(String account) {
    long digits = account.chars().filter(Ibans::digit).count();
    return digits >= 8 && Checksums.iban(account.toUpperCase(Locale.ROOT));
  }

  private static boolean latin(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
