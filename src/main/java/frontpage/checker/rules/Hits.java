package frontpage.checker.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the phrases found in one text, by the set they belong to; the longest of overlapping ones.
 */
public final class Hits {

  /** A match and the phrase that made it. */
  public record Hit(Match match, Phrase phrase, int order) {
    public int start() {
      return match.start();
    }

    public int end() {
      return match.end();
    }
  }

  private static final Comparator<Hit> PLACE =
      Comparator.comparingInt(Hit::start)
          .thenComparing(Comparator.comparingInt(Hit::end).reversed())
          .thenComparingInt(Hit::order);

  private final Map<String, List<Hit>> bySet = new HashMap<>();

  Hits(Map<String, List<Hit>> found) {
    found.forEach((set, hits) -> bySet.put(set, settled(hits)));
  }

  private static List<Hit> settled(List<Hit> hits) {
    hits.sort(PLACE);
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      Hit last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || hit.start() >= last.end()) {
        kept.add(hit);
      } else if (hit.match().length() > last.match().length()) {
        kept.set(kept.size() - 1, hit);
      }
    }
    return List.copyOf(kept);
  }

  /** Sorted by place, none overlapping another. */
  public List<Hit> of(String set) {
    return bySet.getOrDefault(set, List.of());
  }

  public boolean any(String set) {
    return bySet.containsKey(set);
  }

  /** Whether one of a set touches a span. */
  public boolean touches(String set, int start, int end) {
    return touches(of(set), start, end);
  }

  /** The same for a list that is sorted and free of overlaps, as all lists here are. */
  public static boolean touches(List<Hit> hits, int start, int end) {
    int at = firstEndingBehind(hits, start);
    return at < hits.size() && hits.get(at).start() < end;
  }

  /** The index of the first hit that ends behind a place. */
  static int firstEndingBehind(List<Hit> hits, int place) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
