package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;

/** A date beside a word of birth. */
record BirthDates() implements Detector {

  private static final int REACH = 7;

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    for (Hit hit : proof.phrases("birth-date")) {
      int end = date(text, hit.match().last());
      int before = hit.match().first() - 1;
      if (end > 0) {
        sink.add(hit.start(), text.token(end - 1).end());
      } else if (before >= 0 && (year(text, before) || dated(text, before))) {
        sink.add(text.token(before).start(), hit.end());
      }
    }
  }

  /** One behind the date that follows; 0 when none does. */
  private static int date(Text text, int from) {
    for (int i = from; i < text.size() && i - from < REACH; i++) {
      if (text.token(i).type() == TokenType.STOP) {
        return 0;
      }
      if (text.token(i).type() != TokenType.NUMBER) {
        continue;
      }
      String raw = text.token(i).form();
      if (Dates.looksLike(raw) || dashed(text, i)) {
        return dashed(text, i) ? i + 5 : i + 1;
      }
      for (int j = i; j < text.size() && j - i <= 5; j++) {
        if (year(text, j)) {
          return j + 1;
        }
      }
      return 0;
    }
    return 0;
  }

  private static boolean year(Text text, int at) {
    return text.token(at).type() == TokenType.NUMBER
        && text.token(at).form().matches("(19|20)\\d\\d");
  }

  private static boolean dated(Text text, int at) {
    return text.token(at).type() == TokenType.NUMBER && Dates.looksLike(text.token(at).form());
  }

  private static boolean dashed(Text text, int i) {
    return i + 4 < text.size()
        && text.token(i + 1).form().equals("-")
        && text.token(i + 3).form().equals("-")
        && Dates.looksLike(
            text.original().substring(text.token(i).start(), text.token(i + 4).end()));
  }
}
