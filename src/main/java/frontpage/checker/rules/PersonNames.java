package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds persons' names of two parts or more. */
final class PersonNames {

  private PersonNames() {}

  /**
   * @param eager whether what is only likely a name counts: a visitor is merely asked about it,
   *     while a reply would be held back
   * @param author the displayed name of whom the text answers; what it holds is a first name
   */
  static List<PersonName> in(Text text, boolean eager, @Nullable String author) {
    List<PersonName> names = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      PersonName name = at(text, at, eager, author);
      if (name == null) {
        at++;
      } else {
        names.add(name);
        at = name.last();
      }
    }
    return names;
  }

  private static @Nullable PersonName at(
      Text text, int at, boolean eager, @Nullable String author) {
    if (!capital(text, at)) {
      return null;
    }
    if (text.language() == Language.EN) {
      return EnglishNames.at(text, at, author);
    }
    return latin(text, at)
        ? EnglishNames.bracketed(text, at)
        : new RussianNames(text, eager).at(at);
  }

  /** Whether a word begins with a capital. */
  static boolean capital(Text text, int at) {
    return at >= 0
        && at < text.size()
        && text.token(at).type() == TokenType.WORD
        && text.isCapitalised(at);
  }

  /** Whether a word is all capitals, as brands and abbreviations are. */
  static boolean capitals(Text text, int at) {
    Token token = text.token(at);
    return token.end() - token.start() > 1
        && text.original()
            .substring(token.start(), token.end())
            .chars()
            .allMatch(Character::isUpperCase);
  }

  /** Whether a word stands right behind the token before it, on the same line. */
  static boolean adjacent(Text text, int at) {
    return at > 0
        && at < text.size()
        && text.token(at).start() - text.token(at - 1).end() <= 1
        && text.original().charAt(Math.max(0, text.token(at).start() - 1)) != '\n';
  }

  private static boolean latin(Text text, int at) {
    return text.token(at).form().charAt(0) <= 'z';
  }
}
