package frontpage.checker.rules;

import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.List;

/** Whether a sentence says that something is or will be done. */
final class Substance {

  private static final List<String> DEEDS =
      List.of("action", "promise", "make-up", "by-when", "prevention", "private", "sends-away");
  private static final List<String> WORDS_ONLY =
      List.of(
          "robotic",
          "hollow",
          "threat",
          "blames-customer",
          "calls-liar",
          "refusal",
          "insult",
          "sarcasm",
          "belittles",
          "group-remark",
          "explained-away");

  private static final List<String> QUARREL = List.of("sarcasm", "insult", "blames-customer");

  private Substance() {}

  static boolean promisesOrActs(Proof proof, Sentence sentence) {
    boolean dated =
        Hits.touches(proof.phrases("action"), sentence.start(), sentence.end())
            && Hits.touches(proof.phrases("by-when"), sentence.start(), sentence.end());
    if (wordsOnly(proof, sentence) && !dated) {
      return false;
    }
    return DEEDS.stream()
        .anyMatch(set -> Hits.touches(proof.phrases(set), sentence.start(), sentence.end()));
  }

  private static boolean wordsOnly(Proof proof, Sentence sentence) {
    return WORDS_ONLY.stream()
        .anyMatch(set -> proof.hits().touches(set, sentence.start(), sentence.end()));
  }

  /** Whether anything at all is, was or will be done, asked or offered. */
  static boolean any(Proof proof) {
    Text text = proof.text();
    for (Sentence sentence : text.sentences()) {
      boolean asks = text.token(sentence.last() - 1).form().startsWith("?");
      if (promisesOrActs(proof, sentence)
          || (asks
              && QUARREL.stream()
                  .noneMatch(set -> proof.hits().touches(set, sentence.start(), sentence.end())))) {
        return true;
      }
    }
    return false;
  }
}
