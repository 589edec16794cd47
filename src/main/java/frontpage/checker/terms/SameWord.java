package frontpage.checker.terms;

import frontpage.checker.text.Fold;
import frontpage.checker.text.Transliteration;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether two words are one name: in another case, in look-alike letters or in Latin ones. */
final class SameWord {
  private static final Set<String> ENDINGS =
      Set.of(
          "а", "я", "у", "ю", "ы", "и", "е", "о", "й", "ь", "ой", "ей", "ою", "ею", "ом", "ем",
          "ым", "им", "ых", "их", "ая", "яя", "ую", "юю", "ий", "ый", "ия", "ию", "ии", "ого",
          "его", "ому", "ему", "ам", "ям", "ами", "ями", "s", "es", "'s");
  private static final int SHORTEST_STEM = 3;

  private SameWord() {}

  static boolean names(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() < 2 || b.length() < 2) {
      return false;
    }
    String one = Skeleton.cyrillicLike(Fold.word(a));
    String other = Skeleton.cyrillicLike(Fold.word(b));
    if (Skeleton.latinLike(one).equals(Skeleton.latinLike(other))) {
      return true;
    }
    String latin = Transliteration.latin(one);
    return latin.equals(Transliteration.latin(other))
        || !java.util.Collections.disjoint(stems(one), stems(other));
  }

  private static Set<String> stems(String word) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(word);
    for (int cut = 1; cut <= 3 && word.length() - cut >= SHORTEST_STEM; cut++) {
      if (ENDINGS.contains(word.substring(word.length() - cut))) {
        stems.add(word.substring(0, word.length() - cut));
      }
    }
    return stems;
  }
}
