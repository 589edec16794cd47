package frontpage.checker.rules;

import java.util.Locale;
import java.util.Set;

/** Hindi in Latin letters, told by its function words; English reviews hardly hold two of them. */
final class RomanisedHindi {

  private static final Set<String> WORDS =
      Set.of(
          "hai", "bhot", "baaker", "bekaar", "mujhe", "mil", "hata", "bola", "faltu", "jyada",
          "hain", "nahi", "nhi", "nahin", "kya", "kyu", "kyun", "kyon", "mera", "mere", "meri",
          "ka", "ki", "ke", "ko", "mai", "mein", "bhi", "aap", "apka", "apke", "kar", "karo",
          "kare", "karna", "karta", "raha", "rahe", "rha", "rhe", "hota", "hoti", "hua", "gaya",
          "gya", "aur", "bahut", "bhut", "bohot", "accha", "acha", "achha", "achi", "bekar",
          "paisa", "paise", "yeh", "koi", "lekin", "liye", "diya", "kiya", "krna", "krne", "nai",
          "sirf", "bhai", "jata", "aata", "wala", "toh", "bakwas", "hoon", "kuch", "sahi");

  private RomanisedHindi() {}

  static boolean speaks(String text) {
    int words = 0;
    int hits = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (!word.isEmpty()) {
        words++;
        hits += WORDS.contains(word) ? 1 : 0;
      }
    }
    return (hits >= 2 && hits * 5 >= words) || (hits >= 3 && hits * 8 >= words);
  }
}
