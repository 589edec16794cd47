package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in words: «четыре тысячи двести», "four oh seven", «сорок семь одиннадцать». */
final class SpokenNumbers {

  private static final int LONGEST = 24;

  private static final Map<Language, Map<String, Integer>> WORDS =
      Map.of(
          Language.RU,
          words(
              "ноль нуль 0; один первый 1; два двое второй 2; три трое третий 3;"
                  + " четыре четверо четвертый 4; пять пятый 5; шесть шестой 6; семь седьмой 7;"
                  + " восемь восьмой 8; девять девятый 9; десять десятый 10;"
                  + " одиннадцать одиннадцатый 11; двенадцать двенадцатый 12;"
                  + " тринадцать тринадцатый 13; четырнадцать четырнадцатый 14;"
                  + " пятнадцать пятнадцатый 15; шестнадцать шестнадцатый 16;"
                  + " семнадцать семнадцатый 17; восемнадцать восемнадцатый 18;"
                  + " девятнадцать девятнадцатый 19; двадцать двадцатый 20;"
                  + " тридцать тридцатый 30; сорок сороковой 40; пятьдесят 50; шестьдесят 60;"
                  + " семьдесят 70; восемьдесят 80; девяносто 90; сто сотый 100; двести 200;"
                  + " триста 300; четыреста 400; пятьсот 500; шестьсот 600; семьсот 700;"
                  + " восемьсот 800; девятьсот 900; тысяча 1000; миллион 1000000"),
          Language.EN,
          words(
              "zero oh o nought 0; one first 1; two second 2; three third 3; four fourth 4;"
                  + " five fifth 5; six sixth 6; seven seventh 7; eight eighth 8; nine ninth 9;"
                  + " ten 10; eleven 11; twelve 12; thirteen 13; fourteen 14; fifteen 15;"
                  + " sixteen 16; seventeen 17; eighteen 18; nineteen 19; twenty 20; thirty 30;"
                  + " forty 40; fifty 50; sixty 60; seventy 70; eighty 80; ninety 90;"
                  + " hundred 100; thousand 1000; million 1000000"));

  private static final Set<String> GLUE = Set.of("and", "-", "–", ",");

  private SpokenNumbers() {}

  /**
   * A number in words.
   *
   * @param readings the digits that it may stand for: as one amount, or figure by figure
   */
  record Spoken(int start, int end, Set<String> readings) {}

  static List<Spoken> in(Text text) {
    List<Spoken> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      List<Integer> values = new ArrayList<>();
      int end = run(text, at, values);
      if (values.size() > 1) {
        found.add(new Spoken(text.token(at).start(), text.token(end - 1).end(), readings(values)));
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  /** Collects the values that stand in a row; returns one behind the last of them. */
  private static int run(Text text, int from, List<Integer> values) {
    int end = from;
    for (int i = from; i < text.size() && values.size() < LONGEST; i++) {
      Integer value = value(text, i);
      if (value != null) {
        values.add(value);
        end = i + 1;
      } else if (end == from || !GLUE.contains(text.token(i).form())) {
        break;
      }
    }
    return end;
  }

  private static @Nullable Integer value(Text text, int at) {
    if (text.token(at).type() != TokenType.WORD) {
      return null;
    }
    Map<String, Integer> words = WORDS.getOrDefault(text.language(), Map.of());
    Integer own = words.get(text.token(at).form());
    for (Reading reading : text.readings(at)) {
      own = own == null ? words.get(reading.lemma()) : own;
    }
    return own;
  }

  private static Set<String> readings(List<Integer> values) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(String.valueOf(amount(values)));
    readings.add(figures(values));
    return readings;
  }

  /** «четыре тысячи двести» is 4200. */
  private static long amount(List<Integer> values) {
    long whole = 0;
    long part = 0;
    for (int value : values) {
      if (value >= 1000) {
        whole += Math.max(1, part) * value;
        part = 0;
      } else if (value == 100 && part > 0 && part < 10) {
        part *= value;
      } else {
        part += value;
      }
    }
    return whole + part;
  }

  /** «сорок семь одиннадцать» is 4711: each group below a thousand is written on its own. */
  private static String figures(List<Integer> values) {
    StringBuilder digits = new StringBuilder();
    int group = -1;
    int last = 0;
    for (int value : values) {
      boolean joins = group > 0 && value > 0 && value < last && size(value) < size(last);
      if (joins && last != 10 && !(last > 10 && last < 20)) {
        group += value;
      } else {
        append(digits, group);
        group = value;
      }
      last = value;
    }
    append(digits, group);
    return digits.toString();
  }

  private static void append(StringBuilder digits, int group) {
    if (group >= 0) {
      digits.append(group);
    }
  }

  private static int size(int value) {
    return String.valueOf(value).length();
  }

  private static Map<String, Integer> words(String lines) {
    Map<String, Integer> words = new HashMap<>();
    for (String line : lines.split("; ?")) {
      String[] part = line.trim().split(" ");
      for (int i = 0; i < part.length - 1; i++) {
        words.put(part[i], Integer.valueOf(part[part.length - 1]));
      }
    }
    return Map.copyOf(words);
  }
}
