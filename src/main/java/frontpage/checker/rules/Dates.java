package frontpage.checker.rules;

/** Tells dates and times from other digits by their shape alone. */
final class Dates {

  private Dates() {}

  /** Whether digits with separators begin like a date: 14.03.1978, 2024-05-14, 1/4/24. */
  static boolean looksLike(String raw) {
    String[] part = raw.trim().split("[./-]");
    if (part.length < 3) {
      return false;
    }
    int a = number(part[0]);
    int b = number(part[1]);
    int c = number(part[2].split(" ", 2)[0]);
    boolean dayFirst = part[0].length() <= 2 && part[1].length() <= 2 && a <= 31 && b <= 31;
    boolean year =
        part[2].split(" ", 2)[0].length() == 4
            ? c >= 1900 && c <= 2100
            : c <= 99 && part.length == 3;
    boolean yearFirst =
        part[0].length() == 4 && a >= 1900 && a <= 2100 && b >= 1 && b <= 12 && c <= 31;
    return (dayFirst && a > 0 && b > 0 && year && part[2].split(" ", 2)[0].length() != 3)
        || yearFirst;
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)) {
      return Integer.MAX_VALUE;
    }
    return Integer.parseInt(digits);
  }
}
