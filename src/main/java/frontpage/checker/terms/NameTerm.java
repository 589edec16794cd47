package frontpage.checker.terms;

import frontpage.checker.Language;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words in a row, mostly one: a person's name.
 *
 * @param capital whether it was written with a capital; then «мороз» is no «Мороз», if it stands
 *     alone
 */
record NameTerm(List<String> words, boolean capital) implements Term {
  private static final int SHORTEST_PART = 4;

  /** The name, and the parts of a double one. */
  static List<Term> of(String text, List<String> words) {
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    List<Term> terms = new ArrayList<>();
    terms.add(new NameTerm(words, capital));
    if (capital && words.size() == 1 && words.get(0).indexOf('-') > 0) {
      Arrays.stream(words.get(0).split("-"))
          .filter(part -> part.length() >= SHORTEST_PART)
          .forEach(part -> terms.add(new NameTerm(List.of(part), true)));
    }
    return terms;
  }

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
        && (SameWord.names(token.form(), word) || hyphened(token.form(), word))
        && (!capital || lenient || words.size() > 1 || meant(text, at));
  }

  /** "Glen-Errol" gives both names away. */
  private static boolean hyphened(String form, String word) {
    return form.indexOf('-') > 0
        && Arrays.stream(form.split("-")).anyMatch(part -> SameWord.names(part, word));
  }

  /**
   * A common word is the name only with a capital that the sentence does not give; in Russian names
   * that are words too are rare enough to count there as well.
   */
  private static boolean meant(Text text, int at) {
    if (!NameWords.common(text, at)) {
      return true;
    }
    boolean told = text.language() == Language.RU && NameWords.named(text, at);
    return text.isCapitalised(at) && (told || !NameWords.opens(text, at));
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
