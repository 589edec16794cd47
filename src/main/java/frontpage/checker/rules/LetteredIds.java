package frontpage.checker.rules;

import frontpage.checker.rules.Figures.Figure;
import frontpage.checker.rules.Figures.Kind;
import java.util.ArrayList;
import java.util.List;

/** British National Insurance numbers: two letters, six digits, a letter A to D. */
final class LetteredIds {

  private static final String NEVER = "DFIQUV";

  private LetteredIds() {}

  static List<Figure> in(Proof proof) {
    String text = proof.source();
    List<Figure> found = new ArrayList<>();
    for (Digits.Run run : proof.digits().runs()) {
      if (run.digits().length() != 6) {
        continue;
      }
      int prefix = run.start();
      while (prefix > 0 && run.start() - prefix < 1 && text.charAt(prefix - 1) == ' ') {
        prefix--;
      }
      int suffix =
          run.end() < text.length() && text.charAt(run.end()) == ' ' ? run.end() + 1 : run.end();
      if (prefix >= 2
          && suffix < text.length()
          && letter(text.charAt(prefix - 2))
          && letter(text.charAt(prefix - 1))
          && NEVER.indexOf(text.charAt(prefix - 2)) < 0
          && NEVER.indexOf(text.charAt(prefix - 1)) < 0
          && text.charAt(suffix) >= 'A'
          && text.charAt(suffix) <= 'D'
          && edge(text, prefix - 3)
          && edge(text, suffix + 1)) {
        found.add(new Figure(Kind.NATIONAL_ID, prefix - 2, suffix + 1));
      }
    }
    return found;
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean edge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
