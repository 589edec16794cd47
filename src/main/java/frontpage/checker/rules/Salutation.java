package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;

/**
 * How a reply opens.
 *
 * @param start of the greeting, -1 when there is none
 * @param body the first token behind it
 * @param named whether somebody is greeted by a name
 */
record Salutation(int start, int end, int body, boolean named) {

  private static final Salutation NONE = new Salutation(-1, -1, 0, false);

  static Salutation of(Proof proof) {
    Text text = proof.text();
    int names = names(proof, 0);
    for (Hit hit : proof.hits().of("greeting")) {
      int sentence = text.sentenceOf(hit.match().first());
      boolean opens = hit.match().first() <= names + 3 && sentence <= 1;
      if (opens && (sentence == 0 || names > 0)) {
        return greeted(proof, hit, names > 0);
      }
    }
    if (names > 0 && names < text.size() && parts(text.token(names))) {
      return new Salutation(text.token(0).start(), text.token(names - 1).end(), names + 1, true);
    }
    return thanked(proof);
  }

  private static Salutation greeted(Proof proof, Hit hit, boolean nameBefore) {
    Text text = proof.text();
    int last = hit.match().last();
    int at = last;
    while (at < text.size() && text.token(at).type() == TokenType.MARK) {
      at++;
    }
    int names = at < text.size() && at - last <= 1 ? names(proof, at) : at;
    int end = names > at ? names : last;
    int body = end;
    while (body < text.size() && parts(text.token(body))) {
      body++;
    }
    int first = nameBefore ? 0 : hit.match().first();
    return new Salutation(
        text.token(first).start(), text.token(end - 1).end(), body, nameBefore || names > at);
  }

  /** "Thank you, Anna" greets as well. */
  private static Salutation thanked(Proof proof) {
    Text text = proof.text();
    for (Hit hit : proof.hits().of("thanks")) {
      if (text.sentenceOf(hit.match().first()) > 0) {
        break;
      }
      int end = text.sentences().get(0).last();
      for (int i = hit.match().last(); i < end; i++) {
        boolean author =
            text.isCapitalised(i)
                && Names.ofAuthor(text.token(i).form(), text.readings(i), proof.context().author());
        if (author) {
          return new Salutation(hit.start(), text.token(i).end(), 0, true);
        }
      }
    }
    return NONE;
  }

  /** One behind the names that begin at a token. */
  private static int names(Proof proof, int from) {
    Text text = proof.text();
    int at = from;
    while (at < text.size() && at - from < 5 && name(proof, at)) {
      at++;
      if (at + 1 < text.size()
          && text.token(at).form().equals(".")
          && name(proof, at - 1)
          && text.token(at - 1).form().length() <= 2
          && name(proof, at + 1)) {
        at++;
      }
    }
    return at;
  }

  private static boolean name(Proof proof, int at) {
    Text text = proof.text();
    Token token = text.token(at);
    if (token.type() != TokenType.WORD) {
      return false;
    }
    return Names.ofAuthor(token.form(), text.readings(at), proof.context().author())
        || (Names.nameLike(text, at) && !Names.pronoun(token.form()));
  }

  private static boolean parts(Token token) {
    return token.type() == TokenType.STOP
        || token.type() == TokenType.SMILE
        || (token.type() == TokenType.MARK && ",.!-–—:;".contains(token.form()));
  }
}
