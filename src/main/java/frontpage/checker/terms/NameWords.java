package frontpage.checker.terms;

import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;

/** What the dictionary says about a word that may be a name. */
final class NameWords {
  private NameWords() {}

  /** Whether it can be read as an ordinary word. */
  static boolean common(Text text, int at) {
    return text.readings(at).stream().anyMatch(r -> !name(r));
  }

  /** Whether the dictionary knows it as a name. */
  static boolean named(Text text, int at) {
    return text.readings(at).stream().anyMatch(NameWords::name);
  }

  private static boolean name(Reading reading) {
    String tag = reading.tag();
    return tag.contains("Name")
        || tag.contains("Fam")
        || tag.contains("Patr")
        || tag.startsWith("NNP");
  }

  /** Whether it begins a sentence, where every word has a capital. */
  static boolean opens(Text text, int at) {
    int before = at - 1;
    while (before >= 0 && text.token(before).type() == TokenType.MARK) {
      before--;
    }
    return before < 0 || text.token(before).type() == TokenType.STOP;
  }
}
