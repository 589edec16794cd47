package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.Set;

/** Numbers of orders, contracts, bookings, tickets: the telling word, then an identifier. */
record OrderNumbers() implements Detector {

  private static final Set<String> SIGNS = Set.of("№", "#", "no", "n", "nr");
  private static final Set<String> BRIDGES =
      Set.of(
          "номер",
          "номером",
          "номера",
          "номеру",
          "под",
          "id",
          "is",
          "ref",
          "reference",
          "code",
          "number",
          "num",
          "№",
          "#",
          "no",
          "n",
          ":",
          "-",
          "–",
          "—",
          "(",
          "\"",
          "«",
          "был",
          "это",
          "was",
          "with",
          "ваш",
          "ваша",
          "your",
          ".",
          "с");
  private static final int REACH = 5;

  @Override
  public void find(Proof proof, Sink sink) {
    for (Hit hit : proof.hits().of("kw-order")) {
      after(proof, hit, sink);
    }
  }

  private static void after(Proof proof, Hit hit, Sink sink) {
    Text text = proof.text();
    boolean signed = signed(text, hit.match().first(), hit.match().last());
    int sentence = text.sentenceOf(hit.match().first());
    for (int i = hit.match().last(); i < text.size() && i - hit.match().last() < REACH; i++) {
      Token token = text.token(i);
      if (text.sentenceOf(i) != sentence && !token.form().equals("#")) {
        return;
      }
      if (holdsDigit(token)) {
        report(proof, i, signed, sink);
        return;
      }
      if (code(text, i, signed)) {
        report(proof, i, signed, sink);
        return;
      }
      boolean aside = token.form().equals(",") && i + 1 < text.size() && signed(text, i + 1, i + 2);
      if (!aside && !BRIDGES.contains(token.form())) {
        return;
      }
      signed |= signed(text, i, i + 1);
    }
  }

  private static boolean signed(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = text.token(i).form();
      if (SIGNS.contains(form)
          || form.startsWith("номер")
          || form.equals("number")
          || form.equals("id")
          || form.startsWith("ref")) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsDigit(Token token) {
    return (token.type() == TokenType.WORD || token.type() == TokenType.NUMBER)
        && token.form().chars().anyMatch(Character::isDigit);
  }

  /** Capitals that go on with digits behind a dash or a stroke: "B-5520913", "CL/2024/0091". */
  private static boolean code(Text text, int i, boolean signed) {
    Token token = text.token(i);
    boolean capitals =
        token.type() == TokenType.WORD
            && text.original()
                .substring(token.start(), token.end())
                .chars()
                .allMatch(Character::isUpperCase);
    boolean dashed =
        i + 2 < text.size()
            && (text.token(i + 1).form().equals("-") || text.token(i + 1).form().equals("/"))
            && text.token(i + 1).start() == token.end()
            && holdsDigit(text.token(i + 2));
    return capitals && (dashed || (signed && token.form().length() >= 5));
  }

  private static void report(Proof proof, int token, boolean signed, Sink sink) {
    String source = proof.source();
    int start = proof.text().token(token).start();
    int end = start;
    int digits = 0;
    int letters = 0;
    while (end < source.length() && end - start < 40) {
      char c = source.charAt(end);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (!("-/_.".indexOf(c) >= 0
          && end + 1 < source.length()
          && Character.isLetterOrDigit(source.charAt(end + 1)))) {
        if (!(c == ' ' && goesOn(source, end) && letters == 0)) {
          break;
        }
      }
      end++;
    }
    String found = source.substring(start, end);
    boolean mixed = letters > 0 && found.chars().anyMatch(Character::isUpperCase);
    boolean dashed = mixed && digits >= 3 && Character.isUpperCase(found.charAt(0));
    boolean enough =
        signed || dashed
            ? digits >= 3 || letters >= 5 || (mixed && digits >= 1 && digits + letters >= 5)
            : digits >= 5 || (mixed && digits + letters >= 5 && digits >= 2);
    if (!enough || other(proof, found, end)) {
      return;
    }
    sink.add(start, end);
  }

  /** A blank inside a number: «заказ 4821 337 799». */
  private static boolean goesOn(String source, int blank) {
    int at = blank + 1;
    int digits = 0;
    while (at < source.length() && Character.isDigit(source.charAt(at))) {
      digits++;
      at++;
    }
    boolean ends = at == source.length() || !Character.isLetter(source.charAt(at));
    return digits >= 3 && ends;
  }

  private static boolean other(Proof proof, String found, int end) {
    String behind =
        proof.source().substring(end, Math.min(proof.source().length(), end + 14)).trim();
    boolean sum =
        behind.startsWith("₽")
            || behind.startsWith("руб")
            || behind.startsWith("р.")
            || behind.startsWith("%")
            || behind.startsWith("$")
            || behind.startsWith("€")
            || behind.startsWith("шт")
            || behind.startsWith("тыс")
            || behind.startsWith("мин")
            || behind.startsWith("дн")
            || behind.startsWith("сум")
            || behind.startsWith("тенге");
    return sum || Dates.looksLike(found) || found.matches("\\d{1,2}[.:]\\d{2}");
  }
}
