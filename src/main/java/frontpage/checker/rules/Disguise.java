package frontpage.checker.rules;

import frontpage.checker.text.Fold;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.List;

/** Words with digits or signs in the place of letters. */
final class Disguise {

  private static final String SIGNS = "013457@$!|";
  private static final String LATIN = "oieastasil";
  private static final String CYRILLIC = "оизастасил";

  /** More stars leave too little of a word to say which one it was. */
  private static final int MOST_STARS = 2;

  /** What is written with several stars, of which any may be any letter. */
  private static final List<String> STARRED =
      List.of(
          "fuck",
          "fucking",
          "shit",
          "shitty",
          "bullshit",
          "bitch",
          "bastard",
          "cunt",
          "asshole",
          "arsehole",
          "dickhead",
          "wanker",
          "idiot",
          "moron",
          "twat");

  private Disguise() {}

  /** Whether a token holds letters and something that stands for letters. */
  static boolean worn(Text text, int at) {
    Token token = text.token(at);
    String form = token.form();
    boolean digits =
        form.chars().anyMatch(Character::isDigit)
            && form.chars().filter(Character::isLetter).count() >= 2;
    boolean starred =
        at + 2 < text.size()
            && text.token(at + 1).form().equals("*")
            && text.token(at + 1).start() == token.end();
    return form.length() <= 14 && (digits || starred || glued(text, at));
  }

  private static boolean glued(Text text, int at) {
    return at + 2 < text.size()
        && (text.token(at + 1).form().equals("@")
            || text.token(at + 1).form().equals("$")
            || inside(text, at + 1))
        && text.token(at + 1).start() == text.token(at).end();
  }

  /** One behind the last token that is glued to this one. */
  static int end(Text text, int at) {
    int end = at + 1;
    while (end < text.size()
        && end - at < 10
        && text.token(end).start() == text.token(end - 1).end()
        && (text.token(end).type() == TokenType.WORD
            || text.token(end).type() == TokenType.NUMBER
            || "*@$".contains(text.token(end).form())
            || inside(text, end))) {
      end++;
    }
    return end;
  }

  /** "sh!t", "id_iot": the mark has a letter behind it. */
  private static boolean inside(Text text, int mark) {
    return "!_".contains(text.token(mark).form())
        && mark + 1 < text.size()
        && text.token(mark + 1).type() == TokenType.WORD
        && text.token(mark + 1).start() == text.token(mark).end();
  }

  /** What the word may mean. */
  static List<String> readings(String source) {
    List<String> readings = new ArrayList<>();
    String low = Fold.word(source).replace("_", "");
    if (low.contains("**")) {
      STARRED.stream().filter(word -> fits(word, low)).forEach(readings::add);
    }
    for (String letters : List.of(LATIN, CYRILLIC)) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < low.length(); i++) {
        int sign = SIGNS.indexOf(low.charAt(i));
        word.append(sign >= 0 ? letters.charAt(sign) : low.charAt(i));
      }
      readings.add(Fold.word(word.toString()));
      if (low.indexOf('*') > 0) {
        unmask(word.toString(), letters.equals(LATIN) ? "aeiou" : "аеиоуыюя", MOST_STARS, readings);
      }
    }
    return readings;
  }

  /** Puts every vowel in the place of every star. */
  private static void unmask(String word, String vowels, int stars, List<String> readings) {
    int star = word.indexOf('*');
    if (star < 0) {
      readings.add(word);
    } else if (stars > 0) {
      for (char vowel : vowels.toCharArray()) {
        String bare = word.substring(0, star) + vowel + word.substring(star + 1);
        unmask(bare, vowels, stars - 1, readings);
      }
    }
  }

  private static boolean fits(String word, String starred) {
    boolean same = word.length() == starred.length();
    for (int i = 0; same && i < word.length(); i++) {
      same = starred.charAt(i) == '*' || starred.charAt(i) == word.charAt(i);
    }
    return same;
  }
}
