package frontpage.integration;

/**
 * Which form of a word stands after a whole number, by the rules of Unicode CLDR; the JDK has none.
 */
final class Plural {
  private Plural() {}

  /** {@code one}, {@code few}, {@code many} or {@code other}. */
  static String form(String language, long n) {
    if (!language.equals("ru")) {
      return n == 1 ? "one" : "other";
    }
    long last = n % 10;
    boolean teen = n % 100 >= 11 && n % 100 <= 14;
    if (last == 1 && !teen) {
      return "one";
    }
    return last >= 2 && last <= 4 && !teen ? "few" : "many";
  }
}
