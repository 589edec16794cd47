package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Fold;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.Set;

/** Words in capitals, "!!", and a second exclamation mark under a complaint. */
record Shouting() implements Detector {

  private static final int SHORTEST = 4;

  /** Short words that no brand and no abbreviation is made of. */
  private static final Set<String> SHORT_WORDS =
      Set.of(
          "not", "did", "all", "you", "our", "how", "why", "who", "was", "but", "any", "too", "now",
          "yes", "had", "has", "own", "two", "six", "ten", "no");

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    int marks = 0;
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (token.type() == TokenType.WORD) {
        if (shouted(proof, i)) {
          sink.add(token.start(), token.end());
        }
      } else if (token.type() == TokenType.STOP && token.form().startsWith("!")) {
        if (run(text.original(), token) > 1) {
          sink.add(token.start(), token.end());
        } else if (i >= proof.layout().body() && i < proof.layout().signature()) {
          marks++;
          if (marks > 1 && proof.complaint()) {
            sink.add(token.start(), token.end());
          }
        }
      }
    }
  }

  private static int run(String source, Token token) {
    int marks = 0;
    for (int i = token.start(); i < token.end(); i++) {
      marks += source.charAt(i) == '!' ? 1 : 0;
    }
    return marks;
  }

  private static boolean shouted(Proof proof, int index) {
    Text text = proof.text();
    Token token = text.token(index);
    String word = text.original().substring(token.start(), token.end());
    boolean plain = text.language() == Language.EN && SHORT_WORDS.contains(token.form());
    if ((word.length() < SHORTEST && !plain)
        || !word.chars().allMatch(Character::isUpperCase)
        || (plain && index + 1 < text.size() && text.token(index + 1).type() == TokenType.NUMBER)) {
      return false;
    }
    boolean known =
        text.readings(index).stream()
            .anyMatch(
                r ->
                    text.language() == Language.EN
                        ? !r.tag().startsWith("NNP")
                        : !r.tag().contains("ABR"));
    return known
        && !proof.figures().claims(token.start(), token.end())
        && !Names.ofAuthor(token.form(), text.readings(index), proof.context().author())
        && !brand(proof, token.form())
        && !amongCapitals(text, index)
        && !quoted(text, index)
        && !reviewed(proof, word);
  }

  private static boolean brand(Proof proof, String form) {
    Set<String> own = new java.util.HashSet<>();
    for (String brand : proof.context().brands()) {
      for (String part : brand.split("\\s+")) {
        own.add(Fold.word(part));
      }
    }
    return own.contains(form);
  }

  /** «MRIYA RESORT»: a name of several words in capitals, one of which nobody knows. */
  private static boolean amongCapitals(Text text, int index) {
    return unknownCapitals(text, index - 1)
        || unknownCapitals(text, index + 1)
        || unknownCapitals(text, index - 3);
  }

  private static boolean unknownCapitals(Text text, int index) {
    if (index < 0 || index >= text.size() || text.token(index).type() != TokenType.WORD) {
      return false;
    }
    Token token = text.token(index);
    String word = text.original().substring(token.start(), token.end());
    return word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && text.readings(index).isEmpty();
  }

  /** Inside quotes or brackets that opened a few words before. */
  private static boolean quoted(Text text, int index) {
    for (int i = index - 1; i >= 0 && index - i <= 6; i--) {
      String form = text.token(i).form();
      if (text.token(i).type() == TokenType.STOP || "»”]})".contains(form)) {
        return false;
      }
      if (text.token(i).type() == TokenType.MARK && "«\"“[{(<'".contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** A word that the customer wrote in the same way is quoted, not shouted. */
  private static boolean reviewed(Proof proof, String word) {
    String review = proof.context().review();
    return review != null && review.contains(word);
  }
}
