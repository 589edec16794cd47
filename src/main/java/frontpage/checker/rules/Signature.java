package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.List;

/**
 * Who stands under a reply.
 *
 * @param first the first token of the signature; the text's size when there is none
 * @param person whether it names a person or has initials, and not only a team
 */
record Signature(int first, boolean person) {

  private static final int LONGEST = 12;
  private static final int MOST_OF_A_NAME = 4;

  static Signature of(Proof proof, int body) {
    Text text = proof.text();
    int end = text.size();
    while (end > 0 && text.token(end - 1).type() == TokenType.STOP) {
      end--;
    }
    int line = lastLine(text, end);
    Signature none = new Signature(text.size(), false);
    if (end == 0) {
      return none;
    }
    if (line > body) {
      Signature whole = judge(proof, line, sentenceEnd(text, line, end), true);
      if (whole != null) {
        return withLineAbove(proof, whole, body);
      }
    }
    int tail = lastSentence(text, end);
    Signature last = tail >= body ? judge(proof, tail, end, tail == line && line > 0) : null;
    if (last != null) {
      return last;
    }
    Signature dashed = dashed(proof, Math.max(body, end - LONGEST), end);
    return dashed == null ? none : dashed;
  }

  /** "Maya Holt" above "Guest relations": one signature on two lines. */
  private static Signature withLineAbove(Proof proof, Signature last, int body) {
    Text text = proof.text();
    int end = last.first();
    while (end > body && text.token(end - 1).type() == TokenType.STOP) {
      end--;
    }
    int line = lastLine(text, end);
    boolean name =
        line > body
            && text.words(line, end) <= MOST_OF_A_NAME
            && text.sentenceOf(line) == text.sentenceOf(end - 1)
            && person(proof, line, end, false)
            && !tells(text, line, end);
    return name ? new Signature(line, true) : last;
  }

  private static int lastLine(Text text, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (text.token(i).form().equals("\n") || newlineBefore(text, i)) {
        return text.token(i).form().equals("\n") ? i + 1 : i;
      }
    }
    return 0;
  }

  private static boolean newlineBefore(Text text, int token) {
    return token > 0
        && text.original()
                .substring(text.token(token - 1).end(), text.token(token).start())
                .indexOf('\n')
            >= 0;
  }

  private static int lastSentence(Text text, int end) {
    List<Sentence> sentences = text.sentences();
    return sentences.get(text.sentenceOf(end - 1)).first();
  }

  private static int sentenceEnd(Text text, int from, int end) {
    return Math.min(end, text.sentences().get(text.sentenceOf(from)).last());
  }

  /** Null when these tokens sign nothing. */
  @org.jspecify.annotations.Nullable
  private static Signature judge(Proof proof, int from, int to, boolean ownLine) {
    Text text = proof.text();
    int words = text.words(from, to);
    if (words == 0 || words > LONGEST) {
      return null;
    }
    boolean marked = marks(text.token(from));
    boolean closing = touches(proof, "closing", from, to);
    boolean team = touches(proof, "team", from, to);
    boolean person = person(proof, from, to, marked) && !tells(text, from, to);
    if (marked && words <= 6 && (person || team || words <= 3)) {
      return new Signature(from, person);
    }
    if (closing && (person || team || words <= 5)) {
      return person || team || ownLine ? new Signature(from, person) : null;
    }
    if (ownLine ? person && words <= 10 : person && words <= 4) {
      return new Signature(from, true);
    }
    return team && words <= (ownLine ? 8 : 4) ? new Signature(from, person) : null;
  }

  /** "…as soon as we can - AD." and "… ^SK": a dash or the like, then a name or initials. */
  @org.jspecify.annotations.Nullable
  private static Signature dashed(Proof proof, int from, int end) {
    Text text = proof.text();
    for (int i = end - 1; i > from; i--) {
      if (marks(text.token(i))
          && text.token(i).start() > text.token(i - 1).end()
          && text.words(i, end) <= 4) {
        boolean person = person(proof, i, end, true);
        return person || touches(proof, "team", i, end) ? new Signature(i, person) : null;
      }
    }
    return null;
  }

  /** «Трубку брала Соколова Ирина» tells something; a signature has no verb. */
  private static boolean tells(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean past =
          text.language() == Language.RU
              && !text.isCapitalised(i)
              && Names.tagged(text.readings(i), "VB:Past");
      if (past) {
        return true;
      }
    }
    return false;
  }

  private static boolean marks(Token token) {
    return token.type() == TokenType.MARK && "-–—~^∞+*|•".contains(token.form());
  }

  private static boolean touches(Proof proof, String set, int from, int to) {
    Text text = proof.text();
    return proof.hits().touches(set, text.token(from).start(), text.token(to - 1).end());
  }

  private static boolean person(Proof proof, int from, int to, boolean marked) {
    Text text = proof.text();
    for (int i = from; i < to; i++) {
      Token token = text.token(i);
      if (token.type() != TokenType.WORD || !text.isCapitalised(i)) {
        continue;
      }
      boolean initials = marked && token.end() - token.start() <= 3 && allCapitals(text, token);
      boolean standsApart = i == from || before(text, i) || !lowerWord(text, i - 1);
      if (initials || (name(proof, i) && (standsApart || text.language() == Language.RU))) {
        return true;
      }
    }
    return false;
  }

  private static boolean name(Proof proof, int token) {
    Text text = proof.text();
    String form = text.token(token).form();
    if (Names.pronoun(form)
        || Names.ofAuthor(form, text.readings(token), proof.context().author())) {
      return false;
    }
    return Names.nameLike(text, token)
        && (text.readings(token).isEmpty() || Names.first(text, token));
  }

  private static boolean before(Text text, int token) {
    return text.token(token - 1).type() != TokenType.WORD;
  }

  private static boolean lowerWord(Text text, int token) {
    return text.token(token).type() == TokenType.WORD && !text.isCapitalised(token);
  }

  private static boolean allCapitals(Text text, Token token) {
    return text.original()
        .substring(token.start(), token.end())
        .chars()
        .allMatch(Character::isUpperCase);
  }
}
