package frontpage.checker.rules;

import frontpage.checker.rules.Digits.Run;
import frontpage.checker.rules.Figures.Figure;
import frontpage.checker.rules.Figures.Kind;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A Russian passport whose series and number are parted by a sign: «серия 45 10 № 123456». */
final class Passports {

  private static final int SERIES = 4;
  private static final int NUMBER = 6;
  private static final Set<String> SIGNS = Set.of("№", ",", "номер", ", номер", "n", "/", ", №");

  private Passports() {}

  static List<Figure> in(Proof proof) {
    List<Figure> found = new ArrayList<>();
    List<Run> runs = proof.digits().runs();
    for (int i = 0; i + 1 < runs.size(); i++) {
      Run series = runs.get(i);
      Run number = runs.get(i + 1);
      boolean parted =
          series.digits().length() == SERIES
              && number.digits().length() == NUMBER
              && SIGNS.contains(between(proof.source(), series, number));
      if (parted && told(proof, series)) {
        found.add(new Figure(Kind.NATIONAL_ID, series.start(), number.end()));
      }
    }
    return found;
  }

  private static String between(String source, Run series, Run number) {
    return source.substring(series.end(), number.start()).trim().toLowerCase(Locale.ROOT);
  }

  /** Whether the sentence speaks of a passport before the number. */
  private static boolean told(Proof proof, Run series) {
    Text text = proof.text();
    Sentence sentence = text.sentences().get(text.sentenceAt(series.start()));
    for (Hit hit : proof.hits().of("kw-passport")) {
      if (hit.start() >= sentence.start() && hit.end() <= series.start()) {
        return true;
      }
    }
    return false;
  }
}
