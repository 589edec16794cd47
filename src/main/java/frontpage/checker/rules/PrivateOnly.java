package frontpage.checker.rules;

import frontpage.checker.rules.SpokenNumbers.Spoken;
import frontpage.checker.text.Fold;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import frontpage.checker.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Anything that was only said in the private channel, in any grouping of digits, case or look-alike
 * letters. What stands in public already does not count.
 */
record PrivateOnly() implements Detector {

  private static final int SHORTEST_NUMBER = 4;
  private static final int SHORTEST_SPOKEN = 3;
  private static final int SHORTEST_SPREAD = 4;

  @Override
  public void find(Proof proof, Sink sink) {
    if (proof.context().privateTerms().isEmpty()) {
      return;
    }
    String open =
        String.valueOf(proof.context().review())
            + '\n'
            + String.join("\n", proof.context().thread());
    Set<String> publicDigits = new HashSet<>();
    Digits.of(open).runs().forEach(run -> publicDigits.add(run.digits()));
    String publicWords = ' ' + String.join(" ", Tokens.forms(open)) + ' ';
    for (String term : proof.context().privateTerms()) {
      String digits = digits(term);
      List<String> words = Tokens.forms(term).stream().filter(PrivateOnly::telling).toList();
      boolean number = digits.length() >= SHORTEST_NUMBER && letters(term) <= 3;
      if (number) {
        if (publicDigits.stream().noneMatch(p -> sameNumber(p, digits))) {
          numbers(proof, digits, sink);
        }
      }
      if (digits.length() >= SHORTEST_SPOKEN && letters(term) <= 3) {
        spoken(proof, digits, sink);
      }
      if (number) {
        continue;
      }
      if (!words.isEmpty() && !publicWords.contains(' ' + String.join(" ", words) + ' ')) {
        words(proof, words, sink);
      }
    }
  }

  private static void numbers(Proof proof, String digits, Sink sink) {
    for (Digits.Run run : proof.digits().runs()) {
      if (sameNumber(run.digits(), digits)) {
        sink.add(run.start(), run.end());
        continue;
      }
      int at = run.digits().indexOf(digits);
      if (at >= 0 && digits.length() >= 6) {
        sink.add(run.place(at), run.place(at + digits.length() - 1) + 1);
      }
    }
  }

  private static void spoken(Proof proof, String digits, Sink sink) {
    for (Spoken number : proof.spokenNumbers()) {
      if (number.readings().stream().anyMatch(reading -> sameNumber(reading, digits))) {
        sink.add(number.start(), number.end());
      }
    }
  }

  private static boolean sameNumber(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean phones = a.length() >= 10 && b.length() >= 10 && a.length() <= 12 && b.length() <= 12;
    return phones && a.substring(a.length() - 10).equals(b.substring(b.length() - 10));
  }

  private static void words(Proof proof, List<String> words, Sink sink) {
    Text text = proof.text();
    for (int i = 0; i < text.size(); i++) {
      int end = Math.max(sequence(text, i, words), spread(text, i, words));
      if (end > 0) {
        sink.add(text.token(i).start(), text.token(end - 1).end());
      }
    }
  }

  private static int sequence(Text text, int from, List<String> words) {
    int at = from;
    for (String word : words) {
      while (at > from && at < text.size() && text.token(at).type() == TokenType.MARK) {
        at++;
      }
      if (at >= text.size() || !same(text, at, word)) {
        return 0;
      }
      at++;
    }
    return at;
  }

  /** «к о в а л ь»: one behind the letters that stand apart; 0 when they are not the word. */
  private static int spread(Text text, int from, List<String> words) {
    String word = words.get(0);
    if (words.size() > 1 || word.length() < SHORTEST_SPREAD) {
      return 0;
    }
    StringBuilder letters = new StringBuilder();
    int at = from;
    while (at < text.size() && letters.length() < word.length()) {
      Token token = text.token(at);
      if (token.type() == TokenType.WORD && token.form().length() == 1) {
        letters.append(token.form());
      } else if (at == from || token.type() != TokenType.MARK) {
        return 0;
      }
      at++;
    }
    String said = Transliteration.latin(letters.toString());
    return said.equals(Transliteration.latin(word)) ? at : 0;
  }

  private static boolean same(Text text, int token, String word) {
    String form = text.token(token).form();
    if (form.equals(word) || Transliteration.latin(form).equals(Transliteration.latin(word))) {
      return true;
    }
    boolean inflected =
        word.length() >= 4 && text.readings(token).stream().anyMatch(r -> r.lemma().equals(word));
    return inflected || Fold.word(form).equals(Fold.word(word));
  }

  private static boolean telling(String form) {
    return form.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static String digits(String term) {
    StringBuilder digits = new StringBuilder();
    term.codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }

  private static long letters(String term) {
    return term.codePoints().filter(Character::isLetter).count();
  }
}
