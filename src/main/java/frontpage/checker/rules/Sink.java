package frontpage.checker.rules;

import frontpage.checker.Replacement;
import frontpage.checker.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the places that a detector finds, for one rule. */
public final class Sink {

  /**
   * A place.
   *
   * @param severity null for the rule's own
   * @param replacements null for the rule's own
   */
  public record Place(
      int start, int end, @Nullable Severity severity, @Nullable List<Replacement> replacements) {}

  private final List<Place> places = new ArrayList<>();

  public void add(int start, int end) {
    places.add(new Place(start, end, null, null));
  }

  public void add(int start, int end, Severity severity) {
    places.add(new Place(start, end, severity, null));
  }

  public void add(int start, int end, List<Replacement> replacements) {
    places.add(new Place(start, end, null, replacements));
  }

  public void add(Match match) {
    add(match.start(), match.end());
  }

  /** Something that the reply as a whole has or lacks. */
  public void addWhole(Proof proof) {
    add(0, proof.source().length());
  }

  public List<Place> places() {
    return places;
  }
}
