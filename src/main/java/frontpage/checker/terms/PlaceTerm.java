package frontpage.checker.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A street with its house; neither alone tells where somebody lives.
 *
 * @param houses the numbers of house, block and flat: with the street any of them tells enough
 */
record PlaceTerm(List<String> streets, Set<String> houses) implements Term {
  private static final int REACH = 6;

  @Override
  public List<Place> in(PublicText text) {
    List<Place> found = new ArrayList<>();
    for (List<Run> runs : text.runs()) {
      for (int i = 0; i < runs.size(); i++) {
        if (!street(runs, i)) {
          continue;
        }
        int number = number(runs, i, 1);
        if (number < 0) {
          number = number(runs, i, -1);
        }
        if (number >= 0) {
          int first = Math.min(i, number);
          int last = Math.max(i, number);
          found.add(new Place(runs.get(first).start(), runs.get(last).end()));
        }
      }
    }
    return found;
  }

  private boolean street(List<Run> runs, int at) {
    String form = runs.get(at).form();
    boolean hyphened = at + 1 < runs.size() && runs.get(at + 1).before().equals("-");
    return streets.stream()
        .anyMatch(
            s -> SameWord.names(form, s) || (hyphened && s.equals(form + runs.get(at + 1).form())));
  }

  /**
   * The run of a house, looking one way over what belongs to an address and one word that does not;
   * -1 for none.
   */
  private int number(List<Run> runs, int from, int step) {
    boolean strange = false;
    for (int n = 1; n <= REACH; n++) {
      int at = from + step * n;
      if (at < 0 || at >= runs.size() || parted(runs.get(step > 0 ? at : at + 1))) {
        return -1;
      }
      Run run = runs.get(at);
      if (run.digits()) {
        return houses.contains(run.form()) ? at : -1;
      }
      if (!Term.ofPlaces(run.form()) && !street(runs, at)) {
        if (strange) {
          return -1;
        }
        strange = true;
      }
    }
    return -1;
  }

  /** Where a sentence ends: not behind «ул.» and the like. */
  private static boolean parted(Run run) {
    return run.before().indexOf('!') >= 0
        || run.before().indexOf('?') >= 0
        || run.before().indexOf('\n') >= 0;
  }

  @Override
  public String toString() {
    return "PlaceTerm[…]";
  }
}
