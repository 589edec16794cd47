package frontpage.checker.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters or of digits in a spelling.
 *
 * @param before what stands between the run before and this one
 */
record Run(String form, int start, int end, String before) {

  static List<Run> of(Spelling text) {
    List<Run> runs = new ArrayList<>();
    int last = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      boolean digits = Character.isDigit(text.charAt(at));
      while (end < text.length()
          && Character.isLetterOrDigit(text.charAt(end))
          && Character.isDigit(text.charAt(end)) == digits) {
        end++;
      }
      runs.add(new Run(text.part(at, end), text.start(at), text.end(end - 1), text.part(last, at)));
      last = end;
      at = end;
    }
    return runs;
  }

  boolean digits() {
    return Character.isDigit(form.charAt(0));
  }

  /** The value of up to four digits; -1 for anything else. */
  int number() {
    return digits() && form.length() <= 4 ? Integer.parseInt(form) : -1;
  }

  /** Whether nothing but these characters parts it from the run before. */
  boolean joined(String by, int most) {
    return before.length() <= most && before.chars().allMatch(c -> by.indexOf(c) >= 0);
  }
}
