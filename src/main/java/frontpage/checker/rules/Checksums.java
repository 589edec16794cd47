package frontpage.checker.rules;

import java.math.BigInteger;

/** Check digits of cards, accounts and documents. Every argument holds only the digits 0 to 9. */
final class Checksums {

  private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};

  private Checksums() {}

  /** Cards: ISO/IEC 7812. */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  /** IBAN: ISO 13616, of letters and digits without blanks. */
  static boolean iban(String account) {
    StringBuilder number = new StringBuilder();
    String turned = account.substring(4) + account.substring(0, 4);
    for (int i = 0; i < turned.length(); i++) {
      number.append(Character.digit(turned.charAt(i), 36));
    }
    return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }

  /** Insurance number СНИЛС. */
  static boolean snils(String digits) {
    if (digits.length() != 11) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (9 - i);
    }
    int check = sum % 101 % 100;
    return check == Integer.parseInt(digits.substring(9));
  }

  /** Taxpayer's number ИНН, of a person (12) or a firm (10). */
  static boolean inn(String digits) {
    if (digits.length() == 10) {
      return weighted(digits, INN_10) == digits.charAt(9) - '0';
    }
    return digits.length() == 12
        && weighted(digits, INN_11) == digits.charAt(10) - '0'
        && weighted(digits, INN_12) == digits.charAt(11) - '0';
  }

  private static int weighted(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (digits.charAt(i) - '0') * weights[i];
    }
    return sum % 11 % 10;
  }

  /** A Russian account with its bank's BIK. */
  static boolean accountOfBank(String account, String bik) {
    String joined = bik.substring(bik.length() - 3) + account;
    int[] weights = {7, 1, 3};
    int sum = 0;
    for (int i = 0; i < joined.length(); i++) {
      sum += (joined.charAt(i) - '0') * weights[i % 3];
    }
    return sum % 10 == 0;
  }
}
