package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.List;

/** Details that a reply asks for (the day, the hour, what was bought) and the review tells. */
final class AskedDetails {

  /** Each has a phrase set for the asking and one for the telling. */
  private static final List<String> DETAILS =
      List.of("day", "hour", "thing", "place", "count", "who");

  private static final int TELLING_REVIEW = 6;

  private AskedDetails() {}

  static List<Hit> in(Proof proof, Text review) {
    List<Hit> found = new ArrayList<>();
    Hits told = null;
    for (String detail : DETAILS) {
      for (Hit hit : asked(proof, detail)) {
        told = told == null ? proof.hitsIn(review) : told;
        if (tells(review, told, detail)) {
          found.add(hit);
        }
      }
    }
    if (tells(review)) {
      found.addAll(asked(proof, "fault"));
    }
    return found;
  }

  /** Whether a review is long enough to tell what happened. */
  static boolean tells(Text review) {
    return review.words(0, review.size()) >= TELLING_REVIEW;
  }

  private static List<Hit> asked(Proof proof, String detail) {
    return proof.phrases("asked-" + detail).stream().filter(hit -> asks(proof, hit)).toList();
  }

  /** A question or a request that leaves no choice between answers. */
  private static boolean asks(Proof proof, Hit hit) {
    Text text = proof.text();
    Sentence sentence = text.sentences().get(text.sentenceOf(hit.match().first()));
    boolean question = text.token(sentence.last() - 1).form().startsWith("?");
    boolean request = proof.hits().touches("request", sentence.start(), hit.end());
    boolean choice = proof.hits().touches("question-choice", hit.start(), sentence.end());
    return (question || request) && !choice;
  }

  private static boolean tells(Text review, Hits told, String detail) {
    return told.any("told-" + detail)
        || (detail.equals("day") && ContentWords.namesDay(review))
        || (detail.equals("hour") && namesHour(review));
  }

  private static boolean namesHour(Text review) {
    for (int i = 0; i < review.size(); i++) {
      boolean number = review.token(i).type() == TokenType.NUMBER;
      if (number && review.token(i).form().indexOf(':') > 0) {
        return true;
      }
    }
    return false;
  }
}
