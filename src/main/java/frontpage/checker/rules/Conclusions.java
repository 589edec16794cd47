package frontpage.checker.rules;

import frontpage.checker.Finding;
import frontpage.checker.Headline;
import frontpage.checker.Move;
import frontpage.checker.MoveSpan;
import frontpage.checker.SensitiveSpan;
import frontpage.checker.Severity;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What follows from the findings: which are shown, and the headline. */
public final class Conclusions {

  /** The heaviest first, then the longest, then by rule. */
  private static final Comparator<Finding> WEIGHT =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Comparator.comparingInt(Finding::length).reversed())
          .thenComparing(Finding::rule)
          .thenComparingInt(Finding::start);

  private static final List<Move> NEWS =
      List.of(Move.ACTION, Move.BY_WHEN, Move.MAKE_UP, Move.WHAT_HAPPENED, Move.PREVENTION);

  private Conclusions() {}

  /** Sorts by place and hides what a weightier finding on the same place overlaps. */
  public static List<Finding> settle(List<Finding> findings) {
    List<Finding> byWeight = new ArrayList<>(findings);
    byWeight.sort(WEIGHT);
    TreeMap<Integer, Finding> shown = new TreeMap<>();
    List<Finding> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Finding finding : byWeight) {
      if (!seen.add(finding.rule() + ':' + finding.start() + ':' + finding.end())) {
        continue;
      }
      boolean hidden = !whole(finding) && overlapped(shown, finding.start(), finding.end());
      if (!hidden && !whole(finding)) {
        shown.put(finding.start(), finding);
      }
      all.add(finding.withHidden(hidden));
    }
    all.sort(
        Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::rule));
    return all;
  }

  /** A finding on the whole reply hides nothing and is hidden by nothing. */
  private static boolean whole(Finding finding) {
    return WholeReply.RULES.contains(finding.rule());
  }

  /** What is shown does not overlap, so the last one that begins before an end decides. */
  private static boolean overlapped(TreeMap<Integer, Finding> shown, int start, int end) {
    Map.Entry<Integer, Finding> before = shown.lowerEntry(end);
    return before != null && before.getValue().end() > start;
  }

  /** The sentence of the weightiest finding; else the best news of the reply. */
  public static @Nullable Headline headline(
      Proof proof, List<Finding> findings, List<MoveSpan> moves) {
    Text text = proof.text();
    if (text.sentences().isEmpty()) {
      return null;
    }
    Finding worst =
        findings.stream()
            .filter(f -> !whole(f) && f.severity() != Severity.SUGGESTION)
            .min(Comparator.comparingInt(HeadlineWeight::of).thenComparing(WEIGHT))
            .orElse(null);
    if (worst != null) {
      Sentence sentence = text.sentences().get(text.sentenceAt(worst.start()));
      return new Headline(
          Math.min(sentence.start(), worst.start()),
          Math.max(sentence.end(), worst.end()),
          worst.rule());
    }
    for (Move move : NEWS) {
      for (MoveSpan span : moves) {
        if (span.move() == move) {
          Sentence sentence = text.sentences().get(text.sentenceAt(span.start()));
          return new Headline(sentence.start(), sentence.end(), null);
        }
      }
    }
    List<Sentence> body = proof.layout().bodySentences(text);
    Sentence first = body.isEmpty() ? text.sentences().get(0) : body.get(0);
    return new Headline(first.start(), first.end(), null);
  }

  /** Sorted and without overlaps: the longer of two that overlap stays. */
  public static List<SensitiveSpan> disjoint(List<SensitiveSpan> spans) {
    List<SensitiveSpan> byWeight = new ArrayList<>(spans);
    byWeight.sort(
        Comparator.comparingInt((SensitiveSpan s) -> SensitiveRank.of(s.rule()))
            .thenComparing(
                Comparator.comparingInt((SensitiveSpan s) -> s.end() - s.start()).reversed())
            .thenComparingInt(SensitiveSpan::start));
    List<SensitiveSpan> kept = new ArrayList<>();
    BitSet claimed = new BitSet();
    for (SensitiveSpan span : byWeight) {
      int taken = claimed.nextSetBit(span.start());
      if (taken < 0 || taken >= span.end()) {
        claimed.set(span.start(), span.end());
        kept.add(span);
      }
    }
    kept.sort(Comparator.comparingInt(SensitiveSpan::start));
    return List.copyOf(kept);
  }
}
