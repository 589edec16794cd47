package frontpage.checker.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions that a review has answered without using the question's own word. */
final class Told {

  private static final Set<String> COLOURS =
      Set.of("red", "blue", "green", "white", "black", "grey", "yellow", "pink", "brown", "orange");

  private static final Map<String, Set<String>> ANSWERS =
      Map.ofEntries(
          Map.entry("browser", Set.of("chrome", "firefox", "safari", "edge", "opera")),
          Map.entry("браузер", Set.of("chrome", "firefox", "safari", "хром", "яндекс", "опер")),
          Map.entry("device", Set.of("iphone", "ipad", "samsung", "pixel", "xiaomi", "android")),
          Map.entry("phone", Set.of("iphone", "samsung", "pixel", "xiaomi")),
          Map.entry(
              "устройств", Set.of("iphone", "айфон", "самсунг", "samsung", "xiaomi", "андроид")),
          Map.entry("телефон", Set.of("iphone", "айфон", "самсунг", "samsung", "xiaomi")),
          Map.entry("system", Set.of("windows", "ios", "android", "macos", "linux")),
          Map.entry("систем", Set.of("windows", "ios", "android", "macos", "виндовс")),
          Map.entry("go missing", Set.of("drop", "lose", "missing", "lost")),
          Map.entry("goes missing", Set.of("drop", "lose", "missing", "lost")),
          Map.entry("colour", COLOURS),
          Map.entry("color", COLOURS),
          Map.entry("size", Set.of("small", "medium", "large", "xl")),
          Map.entry("how long", Set.of("minutes", "hours", "days", "weeks", "months", "an hour")));

  private static final Pattern VERSION = Pattern.compile("\\bv?\\d{1,3}\\.\\d");

  private Told() {}

  static boolean answers(String question, String review) {
    String asked = question.toLowerCase(Locale.ROOT);
    String told = review.toLowerCase(Locale.ROOT);
    boolean version =
        asked.contains("version") || asked.contains("версия") || asked.contains("версии");
    if (version && VERSION.matcher(told).find()) {
      return true;
    }
    return ANSWERS.entrySet().stream()
        .anyMatch(
            e -> asked.contains(e.getKey()) && e.getValue().stream().anyMatch(told::contains));
  }
}
