package frontpage.checker;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language that the rules speak. */
public enum Language {
  RU,
  EN;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "is", "are", "was", "to", "of", "in", "for", "your", "you", "we", "with",
          "this", "that", "it", "not", "have", "our", "us", "i", "on", "at", "my", "be", "please");

  /** The public id: {@code ru}, {@code en}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** From a tag such as {@code ru} or {@code en-GB}; null when it is another language. */
  public static @Nullable Language ofTag(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String primary = tag.trim().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (primary) {
      case "ru" -> RU;
      case "en" -> EN;
      default -> null;
    };
  }

  /** The better guess of the two: by the share of Cyrillic letters. */
  public static Language detect(String text) {
    int cyrillic = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'Ѐ' && c <= 'ӿ') {
        cyrillic++;
      } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        latin++;
      }
    }
    return cyrillic > latin / 3 ? RU : EN;
  }

  /** The share of English function words, 0 to 1: low for romanised Hindi and for Latin names. */
  public static double englishness(String text) {
    int words = 0;
    int hits = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
      if (!word.isEmpty()) {
        words++;
        if (ENGLISH.contains(word)) {
          hits++;
        }
      }
    }
    return words == 0 ? 0 : (double) hits / words;
  }
}
