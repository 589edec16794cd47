package frontpage.checker.terms;

import frontpage.checker.text.Fold;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is read: lower case, without invisible characters, each character with the place
 * that it came from.
 */
final class Spelling {
  /** Parts what stands on both sides of it, and is itself neither letter, digit nor separator. */
  private static final char BREAK = '\u0001';

  private static final int LARGE = 4;

  private final StringBuilder chars = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private Spelling() {}

  /** As it is written. */
  static Spelling written(String text) {
    Spelling spelling = new Spelling();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Fold.invisible(c)) {
        spelling.append(folded(c), i, next);
      }
      i = next;
    }
    return spelling;
  }

  private static String folded(int c) {
    String s = Character.toString(c);
    if (c != '№' && c > 0x7e && !(c >= 'А' && c <= 'я')) {
      s = Normalizer.normalize(s, Normalizer.Form.NFKC);
    }
    // One character at a time: what grows when lowered keeps the place of its origin.
    return s.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
  }

  /** As it is read aloud: numbers in words are digits, and the words for @ and the dot are gone. */
  Spelling spoken() {
    Spelling spoken = new Spelling();
    int at = 0;
    while (at < length()) {
      NumberWords.Said number = NumberWords.at(chars, at);
      if (number != null) {
        spoken.append(number.digits(), start(at), end(number.end() - 1));
        at = number.end();
      } else if (Character.isLetter(charAt(at))) {
        int end = wordEnd(at);
        String word = chars.substring(at, end);
        Character stroke = NumberWords.STROKES.get(word);
        if (NumberWords.SIGNS.contains(word)) {
          spoken.append(String.valueOf(BREAK), start(at), end(end - 1));
        } else if (stroke != null) {
          spoken.append(String.valueOf(stroke), start(at), end(end - 1));
        } else {
          copy(spoken, at, end);
        }
        at = end;
      } else {
        copy(spoken, at, at + 1);
        at++;
      }
    }
    return spoken;
  }

  /** Where large numbers stand in words, "a hundred and twenty thousand". */
  List<Place> inWords() {
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (at < length()) {
      NumberWords.Said number = Character.isLetter(charAt(at)) ? NumberWords.at(chars, at) : null;
      if (number == null) {
        at++;
      } else {
        if (number.digits().length() >= LARGE) {
          places.add(new Place(start(at), end(number.end() - 1)));
        }
        at = number.end();
      }
    }
    return places;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < length() && Character.isLetter(charAt(end))) {
      end++;
    }
    return end;
  }

  private void copy(Spelling to, int from, int end) {
    for (int i = from; i < end; i++) {
      to.append(String.valueOf(charAt(i)), start(i), end(i));
    }
  }

  private void append(String s, int start, int end) {
    for (int i = 0; i < s.length(); i++) {
      chars.append(s.charAt(i));
      starts.add(start);
      ends.add(end);
    }
  }

  int length() {
    return chars.length();
  }

  char charAt(int index) {
    return chars.charAt(index);
  }

  String part(int from, int to) {
    return chars.substring(from, to);
  }

  /** Where a character began in the text, in UTF-16 units. */
  int start(int index) {
    return starts.get(index);
  }

  /** Where it ended. */
  int end(int index) {
    return ends.get(index);
  }
}
