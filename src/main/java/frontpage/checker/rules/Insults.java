package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;

/** Profanity and insults, also spread out («д у р а к») or with digits and stars ("m0r0n"). */
record Insults() implements Detector {

  private static final int SHORTEST_SPREAD = 4;

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    for (Hit hit : proof.phrases("insult")) {
      if (!titled(text, hit.match().first())) {
        sink.add(hit.match());
      }
    }
    for (int i = 0; i < text.size(); i++) {
      if (text.token(i).type() != TokenType.WORD) {
        continue;
      }
      int end = spread(text, i);
      if (end - i >= SHORTEST_SPREAD) {
        for (int from = i; end - from >= SHORTEST_SPREAD && from - i <= 2; from++) {
          if (proof.insulting(joined(text, from, end))
              || proof.insulting("what a " + joined(text, from, end))) {
            sink.add(text.token(from).start(), text.token(end - 1).end());
            break;
          }
        }
        i = end - 1;
      } else if (Disguise.worn(text, i)) {
        int last = Disguise.end(text, i);
        String source =
            text.original().substring(text.token(i).start(), text.token(last - 1).end());
        for (String bare : Disguise.readings(source)) {
          if (proof.insulting(bare)) {
            sink.add(text.token(i).start(), text.token(last - 1).end());
            i = last - 1;
            break;
          }
        }
      }
    }
  }

  /** "The Idiot" and «Идиот» in quotes and with a capital are the names of works. */
  private static boolean titled(Text text, int token) {
    int before = token - 1;
    if (before > 0 && text.token(before).form().equals("the")) {
      before--;
    }
    return before >= 0 && text.isCapitalised(token) && "\"«“„".contains(text.token(before).form());
  }

  /** One behind a row of single letters. */
  private static int spread(Text text, int from) {
    int at = from;
    while (at < text.size() && letter(text, at)) {
      at++;
      if (at + 1 < text.size()
          && "-.*_".contains(text.token(at).form())
          && !text.token(at).form().isEmpty()
          && letter(text, at + 1)) {
        at++;
      }
    }
    return at;
  }

  private static boolean letter(Text text, int at) {
    return text.token(at).type() == TokenType.WORD && text.token(at).form().length() == 1;
  }

  private static String joined(Text text, int from, int to) {
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (letter(text, i)) {
        word.append(text.token(i).form());
      }
    }
    return word.toString();
  }
}
