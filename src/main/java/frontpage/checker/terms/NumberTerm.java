package frontpage.checker.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Digits and nothing else: a telephone, an account, a sum. */
record NumberTerm(String digits) implements Term {
  /** Digits of a telephone number without the country's or the trunk's prefix, at most. */
  static final int NATIONAL = 10;

  /** With fewer digits a number without its zeros may be anything. */
  private static final int TELLING = 5;

  static List<Term> of(String text, String digits) {
    List<Term> terms = new ArrayList<>();
    if (text.matches("(?s).*\\d[.,]00\\D*")) {
      terms.add(new NumberTerm(digits.substring(0, digits.length() - 2)));
    } else if (digits.length() > NATIONAL && digits.length() <= NATIONAL + 3) {
      // Without the country's or the trunk's prefix.
      terms.add(new NumberTerm(digits.substring(digits.length() - NATIONAL)));
    } else {
      terms.add(new NumberTerm(digits));
      withoutZeros(digits).ifPresent(rest -> terms.add(new NumberTerm(rest)));
    }
    if (text.matches("(?s).*\\d[.,][1-9]0\\D*")) {
      terms.add(new NumberTerm(digits.substring(0, digits.length() - 1)));
    }
    return terms;
  }

  /** As it is often told, if enough of it is left; empty when it has no zeros in front. */
  private static Optional<String> withoutZeros(String digits) {
    String rest = digits.replaceFirst("^0+", "");
    return Optional.of(rest).filter(r -> r.length() >= TELLING && r.length() < digits.length());
  }

  @Override
  public List<Place> in(PublicText text) {
    return text.numbers().stream().flatMap(n -> n.find(digits).stream()).toList();
  }

  @Override
  public String toString() {
    return "NumberTerm[…]";
  }
}
