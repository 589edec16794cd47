package frontpage.checker.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Languages in Latin letters other than English, told by their function words. */
final class ForeignWords {

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "is", "are", "was", "to", "of", "in", "for", "your", "you", "we", "with",
          "this", "that", "it", "not", "have", "our", "us", "on", "at", "my", "be", "i", "had");

  /** Spanish and Portuguese, French, Italian, German, Dutch, Polish, Turkish. */
  private static final List<Set<String>> OTHERS =
      List.of(
          Set.of(
              "el",
              "la",
              "los",
              "las",
              "de",
              "que",
              "y",
              "en",
              "un",
              "una",
              "por",
              "para",
              "con",
              "le",
              "su",
              "es",
              "está",
              "gracias",
              "muy",
              "no",
              "se",
              "del",
              "lo",
              "nos",
              "hola",
              "obrigado",
              "obrigada",
              "não",
              "uma",
              "você",
              "com",
              "os",
              "em",
              "ao",
              "o",
              "do"),
          Set.of(
              "le", "la", "les", "de", "des", "et", "est", "vous", "nous", "un", "une", "pour",
              "pas", "votre", "notre", "merci", "bonjour", "avec", "dans", "sur", "que", "du", "je",
              "ce", "très", "au", "qui", "avons"),
          Set.of(
              "il", "la", "le", "di", "che", "e", "un", "una", "per", "con", "non", "grazie",
              "sono", "è", "del", "della", "ci", "abbiamo", "molto", "questo", "vi", "lo", "i"),
          Set.of(
              "der", "die", "das", "und", "ist", "wir", "sie", "ihr", "ihre", "ihnen", "nicht",
              "ein", "eine", "für", "mit", "zu", "auf", "von", "danke", "es", "ich", "im", "den",
              "dem", "haben", "uns", "sehr", "war"),
          Set.of(
              "het", "een", "en", "van", "wij", "u", "uw", "voor", "niet", "met", "op", "dat",
              "bedankt", "ik", "zijn", "naar", "er", "ons"),
          Set.of(
              "i",
              "w",
              "na",
              "nie",
              "się",
              "z",
              "do",
              "że",
              "jest",
              "dziękujemy",
              "za",
              "państwa",
              "to",
              "dla",
              "jak",
              "przez",
              "bardzo",
              "od"),
          Set.of(
              "ve",
              "bir",
              "bu",
              "için",
              "çok",
              "teşekkür",
              "ederiz",
              "ile",
              "da",
              "de",
              "size",
              "merhaba",
              "değil",
              "olarak",
              "ama"));

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final int FEWEST = 4;

  private ForeignWords() {}

  /** Whether a text speaks another language; a greeting or a dish in one does not make it so. */
  static boolean speak(String text) {
    List<String> words = List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT)));
    int english = among(words, ENGLISH);
    return OTHERS.stream()
        .mapToInt(other -> among(words, other))
        .anyMatch(hits -> hits >= FEWEST && hits > english * 2 && hits * 6 >= words.size());
  }

  private static int among(List<String> words, Set<String> known) {
    return (int) words.stream().filter(known::contains).count();
  }
}
