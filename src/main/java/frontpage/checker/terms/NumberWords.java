package frontpage.checker.terms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in words, Russian and English: "forty thousand five hundred and seventeen", «сорок тысяч
 * пятьсот семнадцать», and «312 тысяч».
 */
final class NumberWords {
  /** What people say for the signs of a mail address. */
  static final Set<String> SIGNS = Set.of("собака", "собачка", "точка", "at", "dot");

  private static final long HUNDRED = 100;
  private static final Map<String, Long> VALUES = new HashMap<>();
  private static final Map<String, Long> SCALES = new HashMap<>();

  static {
    row(0, 1, "ноль zero", "один one", "два two", "три three", "четыре four", "пять five");
    row(6, 1, "шесть six", "семь seven", "восемь eight", "девять nine", "десять ten");
    row(11, 1, "одиннадцать eleven", "двенадцать twelve", "тринадцать thirteen");
    row(14, 1, "четырнадцать fourteen", "пятнадцать fifteen", "шестнадцать sixteen");
    row(17, 1, "семнадцать seventeen", "восемнадцать eighteen", "девятнадцать nineteen");
    row(20, 10, "двадцать twenty", "тридцать thirty", "сорок forty", "пятьдесят fifty");
    row(60, 10, "шестьдесят sixty", "семьдесят seventy", "восемьдесят eighty");
    row(90, 10, "девяносто ninety", "сто");
    row(200, 100, "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот");
    row(900, 100, "девятьсот");
    row(0, 1, "нуль oh", "одна одной одного одну", "две двух", "трех", "четырех", "пяти");
    row(6, 1, "шести", "семи", "восьми", "девяти", "десяти");
    row(20, 10, "двадцати", "тридцати", "сорока", "пятидесяти", "шестидесяти", "семидесяти");
    row(80, 10, "восьмидесяти", "девяноста", "ста");
    row(200, 100, "двухсот", "трехсот", "четырехсот", "пятисот", "шестисот", "семисот");
    row(800, 100, "восьмисот", "девятисот");
    for (String thousand : "тысяча тысячи тысяч тысячу тысячей тысячам тыс thousand".split(" ")) {
      SCALES.put(thousand, 1_000L);
    }
    for (String million : "миллион миллиона миллионов млн million".split(" ")) {
      SCALES.put(million, 1_000_000L);
    }
  }

  private long total;
  private long group;
  private long lastScale = Long.MAX_VALUE;
  private boolean words;
  private boolean hundreds;

  private NumberWords() {}

  /**
   * A number that begins at a place.
   *
   * @param end one behind its last character
   */
  record Said(String digits, int end) {}

  private static void row(int first, int step, String... names) {
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        VALUES.put(name, (long) first + (long) i * step);
      }
    }
  }

  /** Null when no number in words begins there. */
  static @Nullable Said at(CharSequence text, int from) {
    if (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      return null;
    }
    return Character.isDigit(text.charAt(from))
        ? figures(text, from)
        : new NumberWords().read(text, from);
  }

  /** «312 тысяч», "24.6 thousand". */
  private static @Nullable Said figures(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && (Character.isDigit(text.charAt(end)) || decimal(text, end))) {
      end++;
    }
    int word = gap(text, end);
    Long scale = end - from > 7 ? null : SCALES.get(wordAt(text, word));
    if (scale == null || word == end) {
      return null;
    }
    double value = Double.parseDouble(text.subSequence(from, end).toString().replace(',', '.'));
    return new Said(String.valueOf(Math.round(value * scale)), word + wordAt(text, word).length());
  }

  private static boolean decimal(CharSequence text, int at) {
    return (text.charAt(at) == ',' || text.charAt(at) == '.')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private @Nullable Said read(CharSequence text, int from) {
    int at = from;
    int end = from;
    while (at < text.length()) {
      String word = wordAt(text, at);
      boolean and = word.equals("and") && hundreds;
      if (word.isEmpty() || !(and || take(word))) {
        break;
      }
      at += word.length();
      if (!and) {
        end = at;
      }
      at = gap(text, at);
    }
    return words ? new Said(String.valueOf(total + group), end) : null;
  }

  private boolean take(String word) {
    Long scale = SCALES.get(word);
    if (scale != null) {
      return scaled(scale);
    }
    if (word.equals("hundred")) {
      return hundred();
    }
    Long value = VALUES.get(word);
    if (value == null || !fits(value)) {
      return false;
    }
    group += value;
    hundreds = value >= HUNDRED;
    words = true;
    return true;
  }

  private boolean scaled(long scale) {
    if (scale >= lastScale || (words && group == 0)) {
      return false;
    }
    total += Math.max(1, group) * scale;
    group = 0;
    lastScale = scale;
    hundreds = true;
    words = true;
    return true;
  }

  private boolean hundred() {
    if (group >= HUNDRED || (words && group == 0)) {
      return false;
    }
    group = Math.max(1, group) * HUNDRED;
    hundreds = true;
    words = true;
    return true;
  }

  /** Whether a word continues the number: "twenty" and "one", but not "one" and "twenty". */
  private boolean fits(long value) {
    if (!words) {
      return true;
    }
    if (value == 0 || (total == 0 && group == 0)) {
      return false;
    }
    long free = group == 0 ? 1000 : group % 100 == 0 ? 100 : group % 10 == 0 ? 10 : 0;
    return group % 100 != 10 && value < free;
  }

  private static String wordAt(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(from, end).toString();
  }

  /** Behind one space or hyphen; words of a number stand no further apart. */
  private static int gap(CharSequence text, int at) {
    boolean parted =
        at < text.length() && (text.charAt(at) == '-' || Character.isSpaceChar(text.charAt(at)));
    return parted ? at + 1 : at;
  }
}
