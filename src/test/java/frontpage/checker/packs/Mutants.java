package frontpage.checker.packs;

import java.util.ArrayList;
import java.util.List;

/** A phrase without one of its alternatives, in every way. */
final class Mutants {

  private final String source;

  private Mutants(String source) {
    this.source = source;
  }

  /** The phrase with one alternative of one group left out at a time. */
  static List<String> of(String source) {
    Mutants mutants = new Mutants(source);
    List<String> made = new ArrayList<>();
    for (int open = 0; open < source.length(); open++) {
      if (source.charAt(open) == '(' && !mutants.quoted(open)) {
        mutants.group(open, made);
      }
    }
    return made;
  }

  private boolean quoted(int at) {
    return source.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private void group(int open, List<String> made) {
    List<Integer> cuts = new ArrayList<>(List.of(open));
    int depth = 0;
    int close = open;
    for (int i = open; i < source.length(); i++) {
      char c = quoted(i) ? ' ' : source.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 1) {
        cuts.add(i);
      }
      if (depth == 0) {
        close = i;
        break;
      }
    }
    cuts.add(close);
    for (int i = 0; cuts.size() > 2 && i + 1 < cuts.size(); i++) {
      String before = source.substring(0, cuts.get(i) + (i == 0 ? 1 : 0));
      String behind = source.substring(cuts.get(i + 1) + (i == 0 ? 1 : 0));
      made.add(before + behind);
    }
  }
}
