package frontpage.checker.rules;

import frontpage.checker.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All phrases of a language by the numbers they begin with; a text is matched in one pass. */
public final class PhraseIndex {

  /** A phrase and whose it is. */
  private record Owned(Phrase phrase, String set, int order) {}

  private final Map<Integer, List<Owned>> byFirst = new HashMap<>();
  private Owned @Nullable [][] table = null;
  private int count;

  /** Adds a phrase to a named set; false when it could begin with anything. */
  public boolean add(String set, Phrase phrase) {
    int[] ids = phrase.firstIds();
    Owned owned = new Owned(phrase, set, count++);
    for (int id : ids) {
      byFirst.computeIfAbsent(id, i -> new ArrayList<>()).add(owned);
    }
    return ids.length > 0;
  }

  /** Ends the adding; from here on the index never changes. */
  public PhraseIndex sealed() {
    int most = byFirst.keySet().stream().mapToInt(i -> i).max().orElse(-1);
    Owned[][] made = new Owned[most + 1][];
    byFirst.forEach((id, list) -> made[id] = list.toArray(new Owned[0]));
    table = made;
    return this;
  }

  /**
   * Which phrases a sentence leaves possible: most want a word that it does not hold, and are not
   * tried. The sentence behind counts too, because a phrase may name the stop between them.
   */
  private static final class Possible {
    private final Text text;
    private final BitSet present = new BitSet();
    private final int[] testedIn;
    private final boolean[] passed;
    private int sentence = -1;

    Possible(Text text, int phrases) {
      this.text = text;
      this.testedIn = new int[phrases];
      this.passed = new boolean[phrases];
    }

    void moveTo(int next) {
      if (next == sentence) {
        return;
      }
      sentence = next;
      present.clear();
      int last = Math.min(next + 1, text.sentences().size() - 1);
      for (int i = text.sentences().get(next).first(); i < text.sentences().get(last).last(); i++) {
        for (int id : text.ids(i)) {
          present.set(id);
        }
      }
    }

    boolean test(Owned owned) {
      if (testedIn[owned.order()] != sentence + 1) {
        testedIn[owned.order()] = sentence + 1;
        passed[owned.order()] = owned.phrase().possible(present);
      }
      return passed[owned.order()];
    }
  }

  /** Everything that the phrases find. */
  public Hits match(Text text) {
    Owned[][] phrases = table == null ? new Owned[0][] : table;
    Map<String, List<Hits.Hit>> found = new HashMap<>();
    Possible possible = new Possible(text, count);
    for (int token = 0; token < text.size(); token++) {
      possible.moveTo(text.sentenceOf(token));
      for (int id : text.ids(token)) {
        Owned[] candidates = id < phrases.length ? phrases[id] : null;
        if (candidates == null) {
          continue;
        }
        for (Owned owned : candidates) {
          if (!possible.test(owned)) {
            continue;
          }
          Match match = owned.phrase().match(text, token);
          if (match != null) {
            found
                .computeIfAbsent(owned.set(), s -> new ArrayList<>())
                .add(new Hits.Hit(match, owned.phrase(), owned.order()));
          }
        }
      }
    }
    return new Hits(found);
  }
}
