package frontpage.checker.packs;

import java.util.ArrayList;
import java.util.List;

/**
 * One line that stands for many examples: «Это {ложь|неправда|выдумка}.» is three texts. With
 * several groups each choice is taken once while the other groups keep their first, so that the
 * number of texts is the sum of the choices and not their product. A choice may be empty; braces
 * without a bar are ordinary text.
 */
final class Choices {

  private static final char OPEN = '{';
  private static final char CLOSE = '}';
  private static final char BAR = '|';

  /** Says what is wrong with a line, and at which character. */
  static final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int column;

    Mistake(String message, int column) {
      super(message);
      this.column = column;
    }

    /** From 0. */
    int column() {
      return column;
    }
  }

  private Choices() {}

  /** Every text that a line stands for, the one with all first choices first. */
  static List<String> of(String line) {
    List<List<String>> parts = parts(line);
    List<String> texts = new ArrayList<>();
    texts.add(text(parts, -1, 0));
    for (int part = 0; part < parts.size(); part++) {
      for (int choice = 1; choice < parts.get(part).size(); choice++) {
        texts.add(text(parts, part, choice));
      }
    }
    return texts;
  }

  private static String text(List<List<String>> parts, int changed, int choice) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(parts.get(i).get(i == changed ? choice : 0));
    }
    return text.toString();
  }

  private static List<List<String>> parts(String line) {
    List<List<String>> parts = new ArrayList<>();
    int plain = 0;
    for (int open = line.indexOf(OPEN); open >= 0; open = line.indexOf(OPEN, open + 1)) {
      int close = line.indexOf(CLOSE, open);
      int bar = line.indexOf(BAR, open);
      if (bar < 0) {
        break;
      }
      if (close < 0) {
        throw new Mistake("these choices are never closed", open);
      }
      if (bar > close) {
        continue;
      }
      int inner = line.indexOf(OPEN, open + 1);
      if (inner >= 0 && inner < close) {
        throw new Mistake("choices cannot stand within choices", inner);
      }
      parts.add(List.of(line.substring(plain, open)));
      parts.add(List.of(line.substring(open + 1, close).split("\\|", -1)));
      plain = close + 1;
    }
    parts.add(List.of(line.substring(plain)));
    return parts;
  }
}
