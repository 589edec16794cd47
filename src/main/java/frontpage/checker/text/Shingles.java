package frontpage.checker.text;

import java.util.Arrays;

/** Three words in a row, without names and numbers: what two copies of a text have in common. */
public final class Shingles {

  private static final int WORDS = 3;

  private Shingles() {}

  /** The distinct shingles of a text as hashes, sorted. */
  public static int[] of(String text) {
    int[] words = words(text);
    int[] shingles = new int[Math.max(0, words.length - WORDS + 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = Arrays.hashCode(Arrays.copyOfRange(words, i, i + WORDS));
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  /** A capital inside a text is a name, or begins a sentence; both may change between copies. */
  private static int[] words(String text) {
    int[] words = new int[text.length() / 2 + 1];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        at++;
      } else if (start == 0 || !Character.isUpperCase(text.charAt(start))) {
        words[count++] = Fold.word(text.substring(start, at)).hashCode();
      }
    }
    return Arrays.copyOf(words, count);
  }
}
