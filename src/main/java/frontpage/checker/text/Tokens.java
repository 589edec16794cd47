package frontpage.checker.text;

import java.util.List;

/** Cuts strings that are not texts, such as the words of a phrase, exactly as texts are cut. */
public final class Tokens {

  private Tokens() {}

  /** The folded forms of the tokens of a string. */
  public static List<String> forms(String string) {
    return new Tokenizer(string).tokens().stream().map(Token::form).toList();
  }
}
