package frontpage.checker.rules;

import frontpage.checker.rules.Figures.Figure;
import frontpage.checker.rules.Figures.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cards of which only the last digits stand: "**** 1234", "xxxx-1234", «карта *4411», "the card
 * that ends in 1234".
 */
final class MaskedCards {

  private static final String COVERS = "*xXхХ•●#·";

  private MaskedCards() {}

  static List<Figure> in(Proof proof) {
    String text = proof.source();
    List<Figure> found = new ArrayList<>();
    for (Digits.Run run : proof.digits().runs()) {
      if (run.digits().length() != 4) {
        continue;
      }
      int at = run.start();
      int covers = 0;
      int stars = 0;
      while (at > 0 && run.start() - at < 24) {
        char c = text.charAt(at - 1);
        if (COVERS.indexOf(c) >= 0) {
          covers++;
          stars += c == '*' || c == '•' || c == '●' ? 1 : 0;
        } else if (!(c == ' ' || c == '-')) {
          break;
        }
        at--;
      }
      while (at < run.start() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
        at++;
      }
      boolean told =
          proof.hits().touches("card-tail", Math.max(0, run.start() - 2), run.start())
              && Keywords.nearest(proof, run.start(), run.end()).equals("kw-card");
      boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean card = Keywords.nearest(proof, at, run.end()).equals("kw-card");
      if (apart && (covers >= 4 || (stars >= 1 && card) || told)) {
        found.add(new Figure(Kind.MASKED_CARD, at, run.end()));
      }
    }
    return found;
  }
}
