package frontpage.checker.terms;

import java.util.ArrayList;
import java.util.List;

/** The digits of a spelling in groups, and what parts the groups. */
final class NumberRuns {
  /** From so many digits on a number is recognised inside a longer one, as in +7 or 8 before it. */
  private static final int LONG = 6;

  private static final String JOINS = " \u00a0\u202f\u2009-–—‑.,/_()№#";

  private record Group(int from, int to, String digits, String before) {
    boolean joined(boolean closely) {
      return !before.isEmpty()
          && before.length() <= 3
          && before.chars().allMatch(c -> JOINS.indexOf(c) >= 0)
          && !(closely && before.length() > 1 && before.indexOf(',') >= 0);
    }

    /** "Seven, seven, three, nought" goes on behind a comma. */
    boolean follows(Group previous) {
      boolean told = digits.length() <= 2 && previous.digits.length() <= 2;
      return joined(!told);
    }

    /** Whether the number before goes on here: 12 400, 12.400 and 77-318, but not "2, 318". */
    boolean continues(Group previous) {
      if (before.length() != 1 || JOINS.indexOf(before.charAt(0)) < 0) {
        return false;
      }
      boolean thousands = digits.length() == 3 && previous.digits.length() <= 3;
      return thousands || "-./,_".indexOf(before.charAt(0)) >= 0;
    }
  }

  private final Spelling text;
  private final List<Group> groups = new ArrayList<>();

  NumberRuns(Spelling text) {
    this.text = text;
    int last = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      StringBuilder digits = new StringBuilder();
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        digits.append((char) ('0' + Character.digit(text.charAt(end), 10)));
        end++;
      }
      String before = groups.isEmpty() ? "" : text.part(last, at);
      if (!cents(before, digits, end)) {
        groups.add(new Group(at, end, digits.toString(), before));
        last = end;
      }
      at = end;
    }
  }

  /** ",00" and ".00" behind a sum say nothing. */
  private boolean cents(String before, CharSequence digits, int end) {
    boolean more =
        end + 1 < text.length()
            && ".-/".indexOf(text.charAt(end)) >= 0
            && Character.isDigit(text.charAt(end + 1));
    return digits.toString().equals("00") && (before.equals(",") || before.equals(".")) && !more;
  }

  /** Where these digits stand, however grouped. */
  List<Place> find(String digits) {
    List<Place> found = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      int end = digits.length() < LONG ? exactly(digits, i) : loosely(digits, i);
      if (end > 0) {
        found.add(new Place(text.start(begin(digits, i)), text.end(end - 1)));
      }
    }
    return found;
  }

  /** A telephone number's country or trunk code belongs to it. */
  private int begin(String digits, int first) {
    boolean code =
        digits.length() == NumberTerm.NATIONAL
            && first > 0
            && groups.get(first).joined(true)
            && groups.get(first - 1).digits.length() <= 3;
    return groups.get(code ? first - 1 : first).from;
  }

  private int exactly(String digits, int first) {
    if (first > 0 && groups.get(first).continues(groups.get(first - 1))) {
      return 0;
    }
    int done = 0;
    for (int i = first; i < groups.size(); i++) {
      Group group = groups.get(i);
      if ((i > first && !group.follows(groups.get(i - 1)))
          || !digits.startsWith(group.digits, done)) {
        return 0;
      }
      done += group.digits.length();
      if (done == digits.length()) {
        boolean more = i + 1 < groups.size() && groups.get(i + 1).continues(group);
        return more ? 0 : group.to;
      }
    }
    return 0;
  }

  /** The number may begin inside the first group: 79261234500 holds 9261234500. */
  private int loosely(String digits, int first) {
    StringBuilder run = new StringBuilder(groups.get(first).digits);
    int own = run.length();
    int i = first;
    while (run.length() < own + digits.length()
        && i + 1 < groups.size()
        && groups.get(i + 1).joined(false)) {
      i++;
      run.append(groups.get(i).digits);
    }
    int at = run.indexOf(digits);
    if (at < 0 || at >= own) {
      return 0;
    }
    int left = at + digits.length();
    for (int g = first; g <= i; g++) {
      left -= groups.get(g).digits.length();
      if (left <= 0) {
        return groups.get(g).to;
      }
    }
    return 0;
  }
}
