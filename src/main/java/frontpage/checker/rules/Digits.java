package frontpage.checker.rules;

import frontpage.checker.text.Fold;
import java.util.ArrayList;
import java.util.List;

/** The runs of digits of a text, with whatever people put between the digits of one number. */
public final class Digits {

  /**
   * A run.
   *
   * @param digits only the digits, as 0 to 9
   * @param groups how many digits stand together, in order
   */
  public record Run(int start, int end, String digits, List<Integer> groups, String places) {
    /** The start of the digit with this index, in UTF-16 units of the text. */
    int place(int digit) {
      return start + places.charAt(digit);
    }

    /** The run of some of its groups. */
    Run part(int firstGroup, int lastGroup) {
      int skip = groups.subList(0, firstGroup).stream().mapToInt(i -> i).sum();
      int take = groups.subList(firstGroup, lastGroup).stream().mapToInt(i -> i).sum();
      int from = place(skip);
      StringBuilder moved = new StringBuilder();
      for (int i = skip; i < skip + take; i++) {
        moved.append((char) (places.charAt(i) - (from - start)));
      }
      return new Run(
          from,
          place(skip + take - 1) + 1,
          digits.substring(skip, skip + take),
          groups.subList(firstGroup, lastGroup),
          moved.toString());
    }
  }

  private static final int LONGEST = 64;

  private final List<Run> runs;

  private Digits(List<Run> runs) {
    this.runs = runs;
  }

  public List<Run> runs() {
    return runs;
  }

  static Digits of(String text) {
    List<Run> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isDigit(c)) {
        Run run = run(text, at);
        found.add(run);
        at = run.end();
      } else {
        at += Character.charCount(c);
      }
    }
    return new Digits(List.copyOf(found));
  }

  private static boolean parts(int c) {
    return c == ' ' || c == 0xA0 || c == 0x202F || c == '-' || c == 0x2011 || c == 0x2013;
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static Run run(String text, int start) {
    StringBuilder digits = new StringBuilder();
    StringBuilder places = new StringBuilder();
    List<Integer> groups = new ArrayList<>();
    int group = 0;
    int end = start;
    int at = start;
    int gap = 0;
    while (at < text.length() && digits.length() < LONGEST) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (Character.isDigit(c)) {
        if (gap > 0 && group > 0) {
          groups.add(group);
          group = 0;
        }
        gap = 0;
        group++;
        digits.append((char) ('0' + Character.digit(c, 10)));
        places.append((char) (at - start));
        end = at + width;
      } else if (Fold.invisible(c)) {
        // Parts digits for machines only.
      } else if (gap < 2 && (parts(c) || (c == '.' && digitAt(text, at + 1)))) {
        gap++;
      } else {
        break;
      }
      at += width;
    }
    groups.add(group);
    return new Run(start, end, digits.toString(), List.copyOf(groups), places.toString());
  }
}
