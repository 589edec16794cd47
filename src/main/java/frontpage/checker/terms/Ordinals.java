package frontpage.checker.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers as the days and years of a date are told: "second", «второго», "thirty-first". */
final class Ordinals {
  private static final Map<String, Integer> ENGLISH = english();

  /** By how the word begins; the longer first. */
  private static final List<Map.Entry<String, Integer>> RUSSIAN =
      List.of(
          Map.entry("одиннадцат", 11),
          Map.entry("двенадцат", 12),
          Map.entry("тринадцат", 13),
          Map.entry("четырнадцат", 14),
          Map.entry("пятнадцат", 15),
          Map.entry("шестнадцат", 16),
          Map.entry("семнадцат", 17),
          Map.entry("восемнадцат", 18),
          Map.entry("девятнадцат", 19),
          Map.entry("двадцат", 20),
          Map.entry("тридцат", 30),
          Map.entry("сороков", 40),
          Map.entry("пятидесят", 50),
          Map.entry("шестидесят", 60),
          Map.entry("семидесят", 70),
          Map.entry("восьмидесят", 80),
          Map.entry("девяност", 90),
          Map.entry("перв", 1),
          Map.entry("втор", 2),
          Map.entry("трет", 3),
          Map.entry("четверт", 4),
          Map.entry("пят", 5),
          Map.entry("шест", 6),
          Map.entry("седьм", 7),
          Map.entry("восьм", 8),
          Map.entry("девят", 9),
          Map.entry("десят", 10));

  private static final List<String> ENDINGS =
      List.of("ое", "ого", "ый", "ому", "ым", "ье", "ьего", "ий", "ьему", "ом", "ой");

  private Ordinals() {}

  /** What number a word tells; -1 for none. */
  static int of(String word) {
    Integer english = ENGLISH.get(word);
    if (english != null) {
      return english;
    }
    if (ENDINGS.stream().noneMatch(word::endsWith)) {
      return -1;
    }
    return RUSSIAN.stream()
        .filter(e -> word.startsWith(e.getKey()) && word.length() - e.getKey().length() <= 4)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(-1);
  }

  private static Map<String, Integer> english() {
    Map<String, Integer> values = new HashMap<>();
    String[] names =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                + " twentieth")
            .split(" ");
    for (int i = 0; i < names.length; i++) {
      values.put(names[i], i + 1);
    }
    values.put("thirtieth", 30);
    return Map.copyOf(values);
  }
}
