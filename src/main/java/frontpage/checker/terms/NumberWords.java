package frontpage.checker.terms;

import java.util.HashMap;
import java.util.List;
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

  /** What people say for the signs that part a number. */
  static final Map<String, Character> STROKES =
      Map.of(
          "дробь", '/', "slash", '/', "stroke", '/', "дефис", '-', "тире", '-', "dash", '-',
          "hyphen", '-');

  private static final List<String> HALVES = List.of("с половиной ", "and a half ");

  private static final Map<String, Integer> TIMES =
      Map.of("double", 2, "triple", 3, "treble", 3, "две", 2, "два", 2, "три", 3, "четыре", 4);

  /** «Три пятёрки» are 555. */
  private static final Map<String, Integer> FIGURES =
      Map.of(
          "нул",
          0,
          "единиц",
          1,
          "двойк",
          2,
          "тройк",
          3,
          "четверк",
          4,
          "пятерк",
          5,
          "шестерк",
          6,
          "семерк",
          7,
          "восьмерк",
          8,
          "девятк",
          9);

  private static final long HUNDRED = 100;
  private static final long THOUSAND = 1_000;
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
    for (String thousand :
        "тысяча тысячи тысяч тысячу тысячей тысяче тысячам тысячами тыс thousand".split(" ")) {
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
    if (Character.isDigit(text.charAt(from))) {
      return figures(text, from);
    }
    Said repeated = repeated(text, from);
    return repeated == null ? new NumberWords().read(text, from) : repeated;
  }

  /** "Double seven", «три пятёрки». */
  private static @Nullable Said repeated(CharSequence text, int from) {
    String first = wordAt(text, from);
    Integer times = TIMES.get(first);
    int at = gap(text, from + first.length());
    String figure = wordAt(text, at);
    if (times == null || figure.isEmpty()) {
      return null;
    }
    Long digit = figure(first, figure);
    return digit == null ? null : new Said(digit.toString().repeat(times), at + figure.length());
  }

  private static @Nullable Long figure(String times, String word) {
    if (times.charAt(0) < 0x80) {
      Long value = VALUES.get(word);
      return value == null || value > 9 ? null : value;
    }
    return FIGURES.entrySet().stream()
        .filter(e -> word.startsWith(e.getKey()))
        .map(e -> (long) e.getValue())
        .findFirst()
        .orElse(null);
  }

  /** «312 тысяч», "24.6 thousand". */
  private static @Nullable Said figures(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && (Character.isDigit(text.charAt(end)) || decimal(text, end))) {
      end++;
    }
    int word = gap(text, end);
    String name = wordAt(text, word);
    boolean attached = word == end;
    boolean kilo = attached ? name.equals("k") || name.equals("к") : roubles(text, word, name);
    Long scale = kilo ? Long.valueOf(THOUSAND) : attached ? null : SCALES.get(name);
    if (scale == null || end - from > 7) {
      return null;
    }
    double value = Double.parseDouble(text.subSequence(from, end).toString().replace(',', '.'));
    return rest(text, Math.round(value * scale), scale, word + name.length());
  }

  /** «31,5 т. р.» */
  private static boolean roubles(CharSequence text, int at, String name) {
    return name.equals("т")
        && (text.subSequence(at, Math.min(text.length(), at + 5)).toString() + ' ')
            .matches("т\\.? ?р[. ].*");
  }

  /** «11 тысяч 480», «22 тыс. 340». */
  private static Said rest(CharSequence text, long value, long scale, int end) {
    int at = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    at = gap(text, at);
    int last = at;
    while (last < text.length() && Character.isDigit(text.charAt(last))) {
      last++;
    }
    boolean more =
        scale == THOUSAND
            && value % THOUSAND == 0
            && at > end
            && last - at == 3
            && (last == text.length() || !Character.isLetter(text.charAt(last)));
    return more
        ? new Said(
            String.valueOf(value + Long.parseLong(text.subSequence(at, last).toString())), last)
        : new Said(String.valueOf(value), end);
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
      boolean ampersand = hundreds && text.charAt(at) == '&';
      boolean and = (word.equals("and") || ampersand) && hundreds;
      int half = words ? half(text, at) : 0;
      if (half > 0) {
        at = half;
        end = half;
        continue;
      }
      if (ampersand) {
        word = "&";
      }
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

  /** «двадцать семь с половиной тысяч»: one behind the scale; 0 when it is not said so. */
  private int half(CharSequence text, int from) {
    for (String said : HALVES) {
      int at = from + said.length();
      if (at < text.length() && text.subSequence(from, at).toString().equals(said)) {
        String name = wordAt(text, at);
        Long scale = SCALES.get(name);
        if (scale != null && group > 0 && scale < lastScale) {
          total += group * scale + scale / 2;
          group = 0;
          lastScale = scale;
          return at + name.length();
        }
      }
    }
    return 0;
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
