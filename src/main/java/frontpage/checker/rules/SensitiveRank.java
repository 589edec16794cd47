package frontpage.checker.rules;

import java.util.List;

/** Where two sensitive rules claim one place, the more certain one has it. */
final class SensitiveRank {

  private static final List<String> ORDER =
      List.of(
          "payment-card",
          "bank-account",
          "national-id",
          "credentials",
          "email",
          "phone",
          "birth-date",
          "order-number",
          "address",
          "full-name");

  private SensitiveRank() {}

  static int of(String rule) {
    int at = ORDER.indexOf(rule);
    return at < 0 ? ORDER.size() : at;
  }
}
