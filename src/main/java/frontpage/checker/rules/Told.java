package frontpage.checker.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions that a review has answered without using the question's own word. */
final class Told {

  private static final Map<String, Set<String>> ANSWERS =
      Map.of(
          "browser", Set.of("chrome", "firefox", "safari", "edge", "opera"),
          "браузер", Set.of("chrome", "firefox", "safari", "хром", "яндекс", "опер"),
          "device", Set.of("iphone", "ipad", "samsung", "pixel", "xiaomi", "android"),
          "phone", Set.of("iphone", "samsung", "pixel", "xiaomi"),
          "устройств", Set.of("iphone", "айфон", "самсунг", "samsung", "xiaomi", "андроид"),
          "телефон", Set.of("iphone", "айфон", "самсунг", "samsung", "xiaomi"),
          "system", Set.of("windows", "ios", "android", "macos", "linux"),
          "систем", Set.of("windows", "ios", "android", "macos", "виндовс"),
          "go missing", Set.of("drop", "lose", "missing", "lost"),
          "goes missing", Set.of("drop", "lose", "missing", "lost"));

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
