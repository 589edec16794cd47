package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.rules.Digits.Run;
import frontpage.checker.rules.Figures.Figure;
import frontpage.checker.rules.Figures.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides by check digits, grouping and the nearest word whether digits are a card, account or
 * document.
 */
final class DocumentNumbers {

  private static final List<Integer> SSN = List.of(3, 2, 4);
  private static final List<Integer> SNILS = List.of(3, 3, 3, 2);

  /** The digits of a routing number, as American banks have. */
  private static final int ROUTING = 9;

  /** As E.164 has them: what is longer is no telephone number, whatever stands before it. */
  private static final int LONGEST_PHONE = 15;

  private DocumentNumbers() {}

  /** Also of a part of the run, when a year or a price stands beside the number. */
  static @Nullable Figure decide(Proof proof, Run run, boolean bikStands) {
    Figure whole = judge(proof, run, bikStands);
    int groups = run.groups().size();
    if (whole != null || groups < 2 || groups > 12) {
      return whole;
    }
    for (int take = groups - 1; take > 0; take--) {
      for (int from = 0; from + take <= groups; from++) {
        Run part = run.part(from, from + take);
        if (part.digits().length() >= 11) {
          Figure figure = judge(proof, part, bikStands);
          if (figure != null && figure.kind() != Kind.NATIONAL_ID) {
            return figure;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Figure judge(Proof proof, Run run, boolean bikStands) {
    String digits = run.digits();
    if (digits.length() < 6) {
      return null;
    }
    String word = Keywords.nearest(proof, run.start(), run.end());
    if (card(digits, run.groups(), word, plus(proof, run))) {
      return new Figure(Kind.CARD, run.start(), run.end());
    }
    if (account(digits, word, bikStands)) {
      return new Figure(Kind.ACCOUNT, run.start(), run.end());
    }
    if (document(proof.language(), digits, run.groups(), word)) {
      return new Figure(Kind.NATIONAL_ID, run.start(), run.end());
    }
    return null;
  }

  private static boolean plus(Proof proof, Run run) {
    return run.start() > 0 && proof.source().charAt(run.start() - 1) == '+';
  }

  private static boolean card(String digits, List<Integer> groups, String word, boolean plus) {
    if (digits.length() < 12 || digits.length() > 19 || plus || !Checksums.luhn(digits)) {
      return false;
    }
    if (digits.chars().distinct().count() == 1) {
      return false;
    }
    if (word.equals("kw-card")) {
      return true;
    }
    boolean other =
        List.of("kw-order", "kw-account", "kw-other", "kw-inn", "kw-snils").contains(word)
            || (word.equals("kw-phone") && digits.length() <= LONGEST_PHONE);
    return !other && issued(digits) && (groups.size() == 1 || fours(groups));
  }

  /** Whether a payment system issues numbers that begin so, of this length. */
  private static boolean issued(String digits) {
    int length = digits.length();
    char first = digits.charAt(0);
    int four = Integer.parseInt(digits.substring(0, 4));
    return switch (first) {
      case '4' -> length == 13 || length == 16 || length == 19;
      case '5' -> length >= 16 || (length >= 12 && four >= 5018);
      case '2' -> length == 16 && four >= 2200;
      case '3' ->
          (length == 15 || length == 14 || length >= 16)
              && "3456780".indexOf(digits.charAt(1)) >= 0;
      case '6' -> length >= 16;
      default -> false;
    };
  }

  private static boolean fours(List<Integer> groups) {
    if (groups.equals(List.of(4, 6, 5)) || groups.equals(List.of(4, 6, 4))) {
      return true;
    }
    for (int i = 0; i < groups.size() - 1; i++) {
      if (groups.get(i) != 4) {
        return groups.size() > 6;
      }
    }
    return true;
  }

  private static boolean account(String digits, String word, boolean bikStands) {
    if (digits.length() == 20) {
      boolean person =
          digits.startsWith("408") || digits.startsWith("423") || digits.startsWith("426");
      return (word.equals("kw-account")
              || word.equals("kw-bik")
              || (person && !word.equals("kw-other")))
          && !digits.startsWith("182");
    }
    if (word.equals("kw-sort")) {
      return digits.length() == 6 || digits.length() == ROUTING;
    }
    return word.equals("kw-account") && digits.length() >= 8 && digits.length() <= 19 && !bikStands;
  }

  private static boolean document(
      Language language, String digits, List<Integer> groups, String word) {
    return switch (word) {
      case "kw-passport" -> digits.length() == 10 || digits.length() == 9;
      case "kw-snils" -> digits.length() == 11;
      case "kw-inn" -> Checksums.inn(digits) && digits.length() == 12;
      case "kw-ssn" -> digits.length() == 9;
      default ->
          (groups.equals(SSN) && language == Language.EN && !word.equals("kw-other") && ssn(digits))
              || (groups.equals(SNILS) && Checksums.snils(digits) && !word.equals("kw-other"));
    };
  }

  private static boolean ssn(String digits) {
    return !digits.startsWith("000")
        && !digits.startsWith("666")
        && !digits.startsWith("9")
        && !digits.endsWith("0000");
  }
}
