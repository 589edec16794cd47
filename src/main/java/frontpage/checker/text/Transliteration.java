package frontpage.checker.text;

/**
 * Cyrillic names in Latin letters, roughly as passports write them, to compare «Вероника» and
 * "Veronika".
 */
public final class Transliteration {

  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "h", "c", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya"
  };

  private Transliteration() {}

  /** Of a folded word. */
  public static String latin(String folded) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int at = CYRILLIC.indexOf(c);
      out.append(at >= 0 ? LATIN[at] : String.valueOf(c));
    }
    return out.toString()
        .replace("kh", "h")
        .replace("ts", "c")
        .replace("ia", "ya")
        .replace("j", "i");
  }
}
