package frontpage.checker.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings the spellings of one word to one: case, ё, apostrophes, invisible and look-alike letters.
 */
public final class Fold {

  private static final String LATIN_LIKE = "aceopxyktmhb";
  private static final String CYRILLIC_LIKE = "асеорхукТмнв".toLowerCase(Locale.ROOT);

  private static final String DIGITS = "0134567";
  private static final String LATIN_MEANT = "oieasbt";
  private static final String CYRILLIC_MEANT = "оизазбт";
  private static final int BREVE = 0x306;

  private Fold() {}

  /** Of a single token; never of a text, because the length may change. */
  public static String word(String token) {
    String s = token;
    if (!plain(s)) {
      s = Normalizer.normalize(s, Normalizer.Form.NFKD);
    }
    StringBuilder out = new StringBuilder(s.length());
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < s.length(); ) {
      int c = s.codePointAt(i);
      i += Character.charCount(c);
      if (c == BREVE && out.length() > 0 && out.charAt(out.length() - 1) == 'и') {
        out.setCharAt(out.length() - 1, 'й');
        continue;
      }
      if (invisible(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      c = Character.toLowerCase(c);
      if (c == 'ё') {
        c = 'е';
      } else if (c == '’' || c == 'ʼ' || c == '`' || c == '‘') {
        c = '\'';
      } else if (c == '‑' || c == '‐') {
        c = '-';
      }
      if (c >= 'a' && c <= 'z') {
        latin++;
      } else if (c >= 'а' && c <= 'я') {
        cyrillic++;
      }
      out.appendCodePoint(c);
    }
    if (latin > 0 && cyrillic > 0) {
      return cyrillic >= latin
          ? swap(out, LATIN_LIKE, CYRILLIC_LIKE)
          : swap(out, CYRILLIC_LIKE, LATIN_LIKE);
    }
    return out.toString();
  }

  /**
   * The letters that digits inside a word may stand for: «п0шли», "h3llo"; the same word if none.
   */
  static String undisguised(String word) {
    int digits = (int) word.chars().filter(c -> c >= '0' && c <= '9').count();
    int letters = (int) word.chars().filter(Character::isLetter).count();
    if (digits == 0 || letters < 2 || digits > letters) {
      return word;
    }
    String meant = word.chars().anyMatch(c -> c >= 'а' && c <= 'я') ? CYRILLIC_MEANT : LATIN_MEANT;
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = DIGITS.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, meant.charAt(at));
      }
    }
    return out.toString();
  }

  /** Characters that nobody sees and that part a word for machines only. */
  public static boolean invisible(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
  }

  private static boolean plain(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c > 0x7e && !(c >= 'А' && c <= 'я') && c != 'ё' && c != 'Ё' && c != '’') {
        return false;
      }
    }
    return true;
  }

  private static String swap(StringBuilder word, String from, String to) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = from.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, to.charAt(at));
      }
    }
    return out.toString();
  }
}
