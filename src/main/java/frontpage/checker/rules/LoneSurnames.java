package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A surname without a first name: «в то утро принимал Скородумов». Only in Russian replies. */
final class LoneSurnames {

  /** Before a surname they speak of a street or a town: «на Гагарина», «в Пушкине». */
  private static final Set<String> PLACES = Set.of("на", "в", "во", "по", "из", "до", "имени");

  private LoneSurnames() {}

  /** The tokens between salutation and signature that are surnames and stand alone. */
  static List<Integer> in(Proof proof) {
    Text text = proof.text();
    List<Integer> found = new ArrayList<>();
    if (text.language() != Language.RU) {
      return found;
    }
    int end = Math.min(proof.layout().signature(), lastLine(text));
    for (int i = proof.layout().body(); i < end; i++) {
      if (surname(text, i) && alone(text, i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Who signs with a surname only stands on the last line. */
  private static int lastLine(Text text) {
    String source = text.original().stripTrailing();
    int line = source.lastIndexOf('\n');
    return line < 0 ? text.size() : text.tokenAt(line + 1);
  }

  private static boolean surname(Text text, int at) {
    if (text.token(at).type() != TokenType.WORD
        || !text.isCapitalised(at)
        || PersonNames.capitals(text, at)) {
      return false;
    }
    List<Reading> readings = text.readings(at);
    boolean opens = at == 0 || text.token(at - 1).type() == TokenType.STOP;
    return Names.tagged(readings, "Fam")
        && !Names.listed(text.token(at).form())
        && readings.stream().noneMatch(LoneSurnames::firstName)
        && readings.stream().noneMatch(r -> r.tag().contains(":Inanim"))
        && (!opens || readings.stream().allMatch(r -> r.tag().contains("Fam")));
  }

  /** «Сабина»; but «Степанов» is no plural of «Степан» here. */
  private static boolean firstName(Reading reading) {
    return reading.tag().contains("Name") && !reading.tag().contains(":PL");
  }

  private static boolean alone(Text text, int at) {
    if (at == 0) {
      return true;
    }
    String before = text.token(at - 1).form();
    boolean named = PersonNames.capital(text, at - 1) && Names.nameLike(text, at - 1);
    return !PLACES.contains(before) && !"«\"“„".contains(before) && !named;
  }
}
