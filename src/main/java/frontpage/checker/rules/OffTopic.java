package frontpage.checker.rules;

import frontpage.checker.Kind;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shares no content word with the review although it says a good deal. */
record OffTopic() implements Detector {

  private static final int TELLING = 4;
  private static final List<String> POLITE = List.of("thanks", "hollow", "closing");

  @Override
  public void find(Proof proof, Sink sink) {
    Text review = proof.review();
    if (review == null
        || review.language() != proof.language()
        || proof.context().kind() == Kind.TROLLING) {
      return;
    }
    Text text = proof.text();
    Set<String> own = new HashSet<>();
    for (Sentence sentence : proof.layout().bodySentences(text)) {
      if (POLITE.stream().noneMatch(set -> told(proof, set, sentence))) {
        int from = Math.max(sentence.first(), proof.layout().body());
        own.addAll(ContentWords.of(text, from, sentence.last()));
      }
    }
    Set<String> told = proof.told();
    Set<String> common = new HashSet<>(own);
    common.retainAll(told);
    if (told.size() < TELLING || own.size() < TELLING * 2 || !common.isEmpty()) {
      return;
    }
    boolean cares =
        (proof.complaint() && (proof.says("action") || proof.says("sends-away")))
            || proof.says("regret")
            || proof.says("apology")
            || proof.says("understood")
            || proof.says("robotic")
            || stems(own, told);
    if (!cares) {
      sink.addWhole(proof);
    }
  }

  private static boolean told(Proof proof, String set, Sentence sentence) {
    return proof.hits().touches(set, sentence.start(), sentence.end());
  }

  private static boolean stems(Set<String> own, Set<String> told) {
    for (String a : own) {
      for (String b : told) {
        int length = Math.min(Math.min(a.length(), b.length()), 5);
        if (length >= 4 && a.regionMatches(0, b, 0, length)) {
          return true;
        }
      }
    }
    return false;
  }
}
