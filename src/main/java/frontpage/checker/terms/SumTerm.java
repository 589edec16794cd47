package frontpage.checker.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An amount with its currency, however it is written. */
record SumTerm(long cents, char currency) implements Term {
  /** Who names three roubles gives nobody away. */
  private static final long LEAST = 10_00;

  private static final int MOST_RUNS = 8;

  /**
   * The amount, and its digits alone where there are enough of them; empty when the text is no sum
   * and nothing else.
   */
  static List<Term> of(String text) {
    Spelling written = Spelling.written(text);
    List<Run> runs = Run.of(written.spoken());
    if (runs.size() > MOST_RUNS || runs.stream().noneMatch(Run::digits)) {
      return List.of();
    }
    List<Term> terms = new ArrayList<>();
    for (Sum sum : whole(written, text)) {
      if (sum.cents() >= LEAST) {
        terms.add(new SumTerm(sum.cents(), sum.currency()));
      }
      bare(sum.cents(), terms);
    }
    if (terms.isEmpty() && thousands(written, runs)) {
      terms.add(new NumberTerm(runs.get(0).form()));
    }
    return terms;
  }

  /** The sums that a text consists of; with pence there are two readings, and the last has them. */
  private static List<Sum> whole(Spelling written, String text) {
    return Stream.of(written, written.spoken())
        .flatMap(spelling -> Sum.in(spelling).stream())
        .filter(sum -> sum.start() == 0 && sum.end() >= text.length() - 1)
        .toList();
  }

  private static void bare(long cents, List<Term> terms) {
    String digits = Long.toString(cents % 100 == 0 ? cents / 100 : cents);
    if (digits.length() >= SHORTEST_NUMBER) {
      terms.add(new NumberTerm(digits));
      if (cents % 100 != 0 && digits.endsWith("0")) {
        terms.add(new NumberTerm(digits.substring(0, digits.length() - 1)));
      }
    }
  }

  /** «38 тысяч»; "44K" may as well be a flat. */
  private static boolean thousands(Spelling written, List<Run> runs) {
    return runs.size() == 1
        && runs.get(0).form().length() >= SHORTEST_NUMBER
        && Run.of(written).stream().anyMatch(run -> !run.digits() && run.form().length() > 1);
  }

  @Override
  public List<Place> in(PublicText text) {
    List<Place> found = new ArrayList<>();
    text.sums().stream()
        .filter(sum -> sum.cents() == cents && sum.currency() == currency)
        .forEach(sum -> found.add(new Place(sum.start(), sum.end())));
    if (text.lenient() && cents % 100 == 0) {
      found.addAll(new NumberTerm(Long.toString(cents / 100)).in(text));
    }
    return found;
  }

  @Override
  public String toString() {
    return "SumTerm[…]";
  }
}
