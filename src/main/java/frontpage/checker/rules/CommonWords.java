package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.List;

/** Tells an invented name that is made of everyday words: «Ночной Дозор», «Синий Кит». */
final class CommonWords {

  private CommonWords() {}

  static boolean made(Proof proof, String displayed) {
    if (Language.detect(displayed) != Language.RU || proof.language() != Language.RU) {
      return false;
    }
    Text name = proof.read(displayed, Language.RU);
    int words = 0;
    for (int i = 0; i < name.size(); i++) {
      if (name.token(i).type() != TokenType.WORD || name.token(i).form().length() < 3) {
        continue;
      }
      List<Reading> readings = name.readings(i);
      boolean person =
          readings.isEmpty()
              || Names.first(name, i)
              || Names.tagged(readings, "Fam")
              || Names.tagged(readings, "Patr");
      boolean everyday = readings.stream().anyMatch(r -> everyday(r.tag()));
      if (person || !everyday) {
        return name.token(i).form().indexOf('-') > 0 && everyday && !Names.first(name, i) && i == 0;
      }
      words++;
    }
    return words > 0;
  }

  private static boolean everyday(String tag) {
    return tag.startsWith("NN:Inanim") || tag.startsWith("NN:Anim") || tag.startsWith("ADJ");
  }
}
