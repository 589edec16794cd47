package frontpage.checker.terms;

import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in a row, mostly one: a person's name.
 *
 * @param capital whether it was written with a capital; then «мороз» is no «Мороз», if it stands
 *     alone
 */
record NameTerm(List<String> words, boolean capital) implements Term {
  @Override
  public List<Place> in(PublicText text) {
    List<Place> found = new ArrayList<>();
    Text said = text.words();
    for (int i = 0; i < said.size(); i++) {
      int end = sequence(said, i, text.lenient());
      if (end > 0) {
        found.add(new Place(said.token(i).start(), said.token(end - 1).end()));
      }
    }
    found.addAll(spaced(text));
    return found;
  }

  private int sequence(Text text, int from, boolean lenient) {
    int at = from;
    for (String word : words) {
      while (at > from && at < text.size() && text.token(at).type() == TokenType.MARK) {
        at++;
      }
      if (at >= text.size() || !same(text, at, word, lenient)) {
        return 0;
      }
      at++;
    }
    return at;
  }

  private boolean same(Text text, int at, String word, boolean lenient) {
    Token token = text.token(at);
    return token.type() == TokenType.WORD
        && SameWord.names(token.form(), word)
        && (!capital || lenient || words.size() > 1 || meant(text, at));
  }

  /** A common word is the name only with a capital that the sentence does not give. */
  private static boolean meant(Text text, int at) {
    if (!NameWords.common(text, at)) {
      return true;
    }
    return text.isCapitalised(at) && (NameWords.named(text, at) || !NameWords.opens(text, at));
  }

  /** Letter by letter: "C r e s s i d a". */
  private List<Place> spaced(PublicText text) {
    String code = Skeleton.latinLike(String.join("", words));
    if (code.length() < 4) {
      return List.of();
    }
    return text.alike().get(0).find(code).stream()
        .filter(p -> singles(text.words().original().substring(p.start(), p.end())))
        .toList();
  }

  private static boolean singles(String span) {
    return span.strip().split("[^\\p{L}]+").length * 2
        > span.codePoints().filter(Character::isLetter).count();
  }

  @Override
  public String toString() {
    return "NameTerm[…]";
  }
}
