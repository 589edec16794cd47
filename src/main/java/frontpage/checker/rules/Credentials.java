package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.Locale;
import java.util.Set;

/** Passwords, PINs, CVVs, one-time codes with their value, and links that carry a key. */
record Credentials() implements Detector {

  private static final Set<String> BRIDGES =
      Set.of(
          ":",
          "-",
          "–",
          "—",
          "=",
          "\"",
          "«",
          "'",
          "(",
          "is",
          "was",
          "has",
          "been",
          "reset",
          "это",
          "вот",
          "number",
          "номер",
          "карты",
          "from",
          "из",
          "смс",
          "sms",
          "в",
          "на",
          "для",
          "входа",
          "the",
          "now",
          "set",
          "to",
          "будет",
          "такой",
          "от",
          "следующий",
          "домофона",
          "двери",
          "подъезда",
          "замка",
          "ворот");
  private static final Set<String> KEYS =
      Set.of(
          "token",
          "key",
          "password",
          "pass",
          "pwd",
          "code",
          "session",
          "sid",
          "auth",
          "secret",
          "access_token",
          "otp",
          "sig",
          "hash",
          "apikey",
          "api_key");
  private static final Set<String> SAYS = Set.of(":", "=", "is", "was", "to", "это");

  /** Where a link's path holds a key of its own. */
  private static final Set<String> GATES =
      Set.of(
          "reset", "verify", "magic", "login", "signin", "auth", "invite", "confirm", "activate");

  private static final int SHORTEST_KEY = 12;
  private static final int REACH = 5;

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    for (Hit hit : proof.phrases("credentials")) {
      boolean password = proof.hits().touches("kw-password", hit.start(), hit.end());
      value(text, hit, password, sink);
    }
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (token.type() == TokenType.LINK && carriesKey(token.form())) {
        sink.add(token.start(), token.end());
      }
    }
  }

  private static void value(Text text, Hit hit, boolean password, Sink sink) {
    boolean bridged = false;
    for (int i = hit.match().last(); i < text.size() && i - hit.match().last() < REACH; i++) {
      Token token = text.token(i);
      if (token.type() == TokenType.STOP) {
        return;
      }
      int end = chunkEnd(text.original(), token.start());
      String chunk = text.original().substring(token.start(), end);
      boolean russian = text.language() == Language.RU;
      if (secret(chunk, password, russian) || (password && bridged && named(text, i, chunk))) {
        sink.add(hit.start(), end);
        return;
      }
      if (!BRIDGES.contains(token.form())) {
        return;
      }
      bridged |= SAYS.contains(token.form());
    }
  }

  /** "Your password is Heidelberg": a word with a capital that ends what is said. */
  private static boolean named(Text text, int at, String chunk) {
    boolean ends = at + 1 == text.size() || text.token(at + 1).type() != TokenType.WORD;
    return ends && chunk.length() >= 5 && Character.isUpperCase(chunk.charAt(0));
  }

  private static boolean secret(String chunk, boolean password, boolean russian) {
    long digits = chunk.chars().filter(Character::isDigit).count();
    long letters = chunk.chars().filter(Character::isLetter).count();
    if (password) {
      boolean foreign = chunk.length() >= 5 && chunk.chars().allMatch(c -> c < 128 && c > ' ');
      return (digits > 0 && letters > 0 && chunk.length() >= 5)
          || (letters == 0 && digits >= 4)
          || (russian && foreign && letters > 0);
    }
    return letters == 0
        && digits >= 3
        && digits <= 8
        && chunk.chars().filter(c -> !Character.isDigit(c)).count() <= 1;
  }

  private static int chunkEnd(String source, int start) {
    int end = start;
    while (end < source.length()
        && !Character.isWhitespace(source.charAt(end))
        && end - start < 64) {
      end++;
    }
    while (end > start && ".,;:!?)\"»'".indexOf(source.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean keyInPath(String link) {
    boolean gate = false;
    for (String part : link.split("/")) {
      boolean digits = part.chars().anyMatch(Character::isDigit);
      boolean letters = part.chars().anyMatch(Character::isLetter);
      boolean dotted = part.indexOf('.') >= 0;
      if (gate && digits && letters && !dotted && part.length() >= SHORTEST_KEY) {
        return true;
      }
      gate |= GATES.contains(part);
    }
    return false;
  }

  private static boolean carriesKey(String link) {
    int query = link.indexOf('?');
    if (query < 0) {
      return keyInPath(link);
    }
    for (String pair : link.substring(query + 1).split("[&;#]")) {
      int equals = pair.indexOf('=');
      if (equals > 0
          && KEYS.contains(pair.substring(0, equals).toLowerCase(Locale.ROOT))
          && pair.length() - equals > 6) {
        return true;
      }
    }
    return false;
  }
}
