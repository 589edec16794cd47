package frontpage.checker.rules;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.checker.Move;
import frontpage.checker.MoveSpan;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which parts of a good reply are there, and which this review calls for. */
public final class FoundMoves {

  private FoundMoves() {}

  /** The recognised parts by place. */
  public static List<MoveSpan> in(Proof proof) {
    List<MoveSpan> found = new ArrayList<>();
    Text text = proof.text();
    Layout layout = proof.layout();
    if (layout.greets() && !proof.says("impersonal-address") && !proof.says("placeholder-left")) {
      found.add(new MoveSpan(Move.GREETING, layout.greetingStart(), layout.greetingEnd()));
    }
    if (layout.signed(text) && layout.person()) {
      int end = text.sentences().get(text.sentenceOf(layout.signature())).end();
      found.add(new MoveSpan(Move.SIGNATURE, text.token(layout.signature()).start(), end));
    }
    add(proof, found, Move.THANKS, "thanks");
    add(proof, found, Move.UNDERSTOOD, "understood");
    add(proof, found, Move.AGREEMENT, "agreement");
    add(proof, found, Move.REGRET, "regret");
    add(proof, found, Move.RESPONSIBILITY, "responsibility");
    add(proof, found, Move.WHAT_HAPPENED, "what-happened");
    add(proof, found, Move.ACTION, "action");
    add(proof, found, Move.ACTION, "promise");
    add(proof, found, Move.BY_WHEN, "by-when");
    add(proof, found, Move.MAKE_UP, "make-up");
    add(proof, found, Move.PREVENTION, "prevention");
    add(proof, found, Move.PRIVATE_CHANNEL, "private");
    for (Hit hit : proof.phrases("sends-away")) {
      if (SendsAway.hasOutcome(proof, hit)) {
        found.add(new MoveSpan(Move.PRIVATE_CHANNEL, hit.start(), hit.end()));
      }
    }
    understood(proof, found);
    found.sort(
        Comparator.comparingInt(MoveSpan::start)
            .thenComparing(MoveSpan::move)
            .thenComparingInt(MoveSpan::end));
    return found.stream().distinct().toList();
  }

  private static void add(Proof proof, List<MoveSpan> found, Move move, String set) {
    for (Hit hit : proof.phrases(set)) {
      boolean signature = hit.match().first() >= proof.layout().signature() && move != Move.THANKS;
      if (!signature) {
        found.add(new MoveSpan(move, hit.start(), hit.end()));
      }
    }
  }

  /**
   * The customer's own words, given back beside thanks or regret, show that the review was read.
   */
  private static void understood(Proof proof, List<MoveSpan> found) {
    Text review = proof.review();
    if (review == null || review.language() != proof.language()) {
      return;
    }
    Set<String> told = proof.told();
    Text text = proof.text();
    for (var sentence : proof.layout().bodySentences(text)) {
      Set<String> said = ContentWords.of(text, sentence.first(), sentence.last());
      said.retainAll(told);
      if (said.size() >= 2) {
        found.add(new MoveSpan(Move.UNDERSTOOD, sentence.start(), sentence.end()));
        return;
      }
    }
  }

  /** What the review calls for and the reply lacks, in the order of saying. */
  public static List<Move> missing(Proof proof, List<MoveSpan> found) {
    Set<Move> wanted = wanted(proof);
    found.forEach(span -> wanted.remove(span.move()));
    return List.copyOf(wanted);
  }

  private static Set<Move> wanted(Proof proof) {
    Kind kind = proof.context().kind();
    if (kind == null && proof.complaint()) {
      kind = Kind.COMPLAINT;
    }
    if (kind == null) {
      return EnumSet.noneOf(Move.class);
    }
    return switch (kind) {
      case PRAISE -> EnumSet.of(Move.GREETING, Move.THANKS, Move.UNDERSTOOD, Move.SIGNATURE);
      case QUESTION, MISDIRECTED -> EnumSet.of(Move.GREETING, Move.ACTION, Move.SIGNATURE);
      case SUGGESTION -> EnumSet.of(Move.GREETING, Move.THANKS, Move.ACTION, Move.SIGNATURE);
      case TROLLING -> EnumSet.of(Move.SIGNATURE);
      case COMPLAINT -> complaint(proof);
    };
  }

  private static Set<Move> complaint(Proof proof) {
    Set<Move> wanted =
        EnumSet.of(Move.GREETING, Move.THANKS, Move.UNDERSTOOD, Move.BY_WHEN, Move.SIGNATURE);
    Fault fault = proof.context().fault();
    if (fault == Fault.OURS) {
      wanted.addAll(EnumSet.of(Move.RESPONSIBILITY, Move.WHAT_HAPPENED, Move.ACTION));
    } else if (fault == Fault.PARTNER || fault == Fault.NOBODY) {
      wanted.addAll(EnumSet.of(Move.WHAT_HAPPENED, Move.ACTION));
    } else {
      wanted.add(Move.REGRET);
      if (!asks(proof)) {
        wanted.add(Move.PRIVATE_CHANNEL);
      }
    }
    return wanted;
  }

  private static boolean asks(Proof proof) {
    Text text = proof.text();
    for (int i = 0; i < text.size(); i++) {
      if (text.token(i).form().startsWith("?")) {
        return true;
      }
    }
    return false;
  }
}
