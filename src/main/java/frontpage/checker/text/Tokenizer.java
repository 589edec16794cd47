package frontpage.checker.text;

import frontpage.checker.ReplyDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into tokens in one pass, looking back nowhere. */
final class Tokenizer {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "г", "ул", "д", "кв", "стр", "корп", "пр", "просп", "пл", "т", "тел", "руб", "коп", "им",
          "арт", "см", "др", "пр-т", "бул", "пер", "обл", "mr", "mrs", "ms", "dr", "st", "no", "vs",
          "ave", "rd", "ref", "acct", "approx", "e.g", "i.e", "etc");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int openBrackets;

  Tokenizer(String text) {
    this.text = text;
  }

  List<Token> tokens() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space();
      } else if (text.startsWith(ReplyDraft.PRIVATE_MARKER, at)) {
        add(TokenType.PRIVATE, at + ReplyDraft.PRIVATE_MARKER.length(), "#private");
      } else if (Character.isLetterOrDigit(c)) {
        run(c);
      } else {
        sign(c);
      }
    }
    return tokens;
  }

  private void space() {
    int end = at;
    boolean newline = false;
    while (end < text.length() && blank(text.charAt(end))) {
      newline |= text.charAt(end) == '\n';
      end++;
    }
    if (newline && !tokens.isEmpty() && last().type() != TokenType.STOP) {
      add(TokenType.STOP, end, "\n");
    }
    at = end;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Letters or digits come: a link, a number or a word. */
  private void run(int first) {
    int link = Links.end(text, at);
    if (link > at) {
      add(TokenType.LINK, link, Fold.word(text.substring(at, link)));
      return;
    }
    int end = at;
    boolean letters = false;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      int width = Character.charCount(c);
      if (Character.isLetter(c) || combines(c)) {
        letters = true;
      } else if (!Character.isDigit(c)
          && !(joins(c, letters) && follows(end + width, letters) && end > at)) {
        break;
      }
      end += width;
    }
    if (Character.isDigit(first) && !letters) {
      add(TokenType.NUMBER, end, text.substring(at, end));
    } else {
      word(end);
    }
  }

  private static boolean combines(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || Fold.invisible(c);
  }

  private static boolean joins(int c, boolean letters) {
    return letters
        ? c == '\'' || c == '’' || c == '-' || c == '‑' || c == '‐'
        : c == '.' || c == ',' || c == ':' || c == '/';
  }

  private boolean follows(int index, boolean letters) {
    if (index >= text.length()) {
      return false;
    }
    int c = text.codePointAt(index);
    return letters ? Character.isLetter(c) || Character.isDigit(c) : Character.isDigit(c);
  }

  /** English contractions become two tokens, so that "we'll call" reads as "we will call". */
  private void word(int end) {
    String form = Fold.word(text.substring(at, end));
    int apostrophe = form.indexOf('\'');
    if (apostrophe > 0 && form.length() == end - at && form.charAt(0) < 'а') {
      boolean not = form.endsWith("n't") && form.length() > 3;
      int cut = not ? form.length() - 3 : apostrophe;
      String head = form.substring(0, cut);
      if (not) {
        head = head.equals("ca") ? "can" : head.equals("wo") ? "will" : head;
      }
      int middle = at + cut;
      add(TokenType.WORD, middle, head);
      add(TokenType.WORD, end, form.substring(cut));
      return;
    }
    add(TokenType.WORD, end, form);
  }

  private void sign(int c) {
    int end = at + Character.charCount(c);
    if (c == '!' || c == '?' || c == '…') {
      add(TokenType.STOP, stops(end), text.substring(at, end));
    } else if (c == '.') {
      end = stops(end);
      add(fullStop(end) ? TokenType.STOP : TokenType.MARK, end, ".");
    } else if (Smiles.end(text, at, openBrackets > 0) > at) {
      add(TokenType.SMILE, Smiles.end(text, at, openBrackets > 0), "#smile");
    } else {
      if (c == '(') {
        openBrackets++;
      } else if (c == ')' && openBrackets > 0) {
        openBrackets--;
      }
      if (combines(c)) {
        at = end;
      } else {
        add(TokenType.MARK, end, text.substring(at, end));
      }
    }
  }

  private int stops(int from) {
    int end = from;
    while (end < text.length() && "!?.…".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private boolean fullStop(int end) {
    if (end >= text.length() || end - at > 1) {
      return true;
    }
    int next = end;
    while (next < text.length() && blank(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    if (next >= text.length() || text.charAt(next) == '\n') {
      return true;
    }
    boolean glued = next == end;
    String before = tokens.isEmpty() ? "" : last().form();
    boolean touching = !tokens.isEmpty() && last().end() == at;
    if (glued) {
      return Character.isUpperCase(text.codePointAt(next)) && before.length() > 2;
    }
    return !(touching
        && last().type() == TokenType.WORD
        && (before.length() == 1 || ABBREVIATIONS.contains(before)));
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private void add(TokenType type, int end, String form) {
    tokens.add(new Token(type, at, end, form));
    at = end;
  }
}
