package frontpage.checker.terms;

import frontpage.checker.text.Transliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A spelling reduced to letters and digits, to compare identifiers whatever stands between their
 * parts; it remembers where runs of letters and of digits begin and end.
 */
final class Skeleton {
  private static final String CYRILLIC = "авекмнорстухі";
  private static final String LATIN = "abekmhopctyxi";

  /** Up to here a letter apart from its number is a word of its own: «с 209» is no «С-209». */
  private static final int SHORT = 4;

  private final StringBuilder chars = new StringBuilder();
  private final List<Kept> kept = new ArrayList<>();

  /** Where a run stands in the skeleton and, from and to, in the text. */
  private record Kept(int at, int end, int from, int to, boolean apart) {}

  private Skeleton(Spelling text, UnaryOperator<String> letters) {
    for (Run run : Run.of(text)) {
      int begin = chars.length();
      chars.append(letters.apply(run.form()));
      boolean apart = !kept.isEmpty() && run.before().chars().anyMatch(Character::isSpaceChar);
      kept.add(new Kept(begin, chars.length(), run.start(), run.end(), apart));
    }
  }

  /** With letters that look alike made one. */
  static Skeleton alike(Spelling text) {
    return new Skeleton(text, Skeleton::latinLike);
  }

  /** With Cyrillic written in Latin letters. */
  static Skeleton latin(Spelling text) {
    return new Skeleton(text, Transliteration::latin);
  }

  static String latinLike(String letters) {
    return mapped(letters, CYRILLIC, LATIN);
  }

  /** A word in which Latin letters stand for Cyrillic ones, as it is read. */
  static String cyrillicLike(String word) {
    return word.chars().anyMatch(Skeleton::cyrillic) ? mapped(word, LATIN, CYRILLIC) : word;
  }

  private static boolean cyrillic(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  private static String mapped(String letters, String from, String to) {
    StringBuilder out = new StringBuilder(letters);
    for (int i = 0; i < out.length(); i++) {
      int at = from.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, to.charAt(at));
      }
    }
    return out.toString();
  }

  String chars() {
    return chars.toString();
  }

  /** Where a code stands whole, from the beginning of a run to the end of one. */
  List<Place> find(String code) {
    List<Place> found = new ArrayList<>();
    int first = 0;
    for (int at = chars.indexOf(code); at >= 0; at = chars.indexOf(code, at + 1)) {
      while (first < kept.size() && kept.get(first).at < at) {
        first++;
      }
      int last = first;
      while (last < kept.size() && kept.get(last).end < at + code.length()) {
        last++;
      }
      boolean whole =
          last < kept.size()
              && kept.get(first).at == at
              && kept.get(last).end == at + code.length();
      if (whole && !wordAndNumber(code, first, last)) {
        found.add(new Place(kept.get(first).from, kept.get(last).to));
      }
    }
    return found;
  }

  private boolean wordAndNumber(String code, int first, int last) {
    Kept head = kept.get(first);
    return code.length() <= SHORT
        && last == first + 1
        && head.end - head.at == 1
        && Character.isLetter(chars.charAt(head.at))
        && kept.get(last).apart;
  }
}
