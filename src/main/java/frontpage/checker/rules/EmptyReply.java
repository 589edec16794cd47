package frontpage.checker.rules;

import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.List;

/** A complaint is answered without one fact, action or question. */
record EmptyReply() implements Detector {

  private static final List<String> HOLLOW =
      List.of(
          "thanks",
          "apology",
          "regret",
          "robotic",
          "hollow",
          "greeting",
          "closing",
          "exaggeration");

  @Override
  public void find(Proof proof, Sink sink) {
    if (proof.complaint() && isEmpty(proof)) {
      sink.addWhole(proof);
    }
  }

  /** Whether nothing is said beyond thanks, regret and phrases. */
  static boolean isEmpty(Proof proof) {
    return proof.layout().bodySentences(proof.text()).stream()
        .allMatch(sentence -> hollow(proof, sentence));
  }

  private static boolean hollow(Proof proof, Sentence sentence) {
    Text text = proof.text();
    for (int i = Math.max(sentence.first(), proof.layout().body()); i < sentence.last(); i++) {
      TokenType type = text.token(i).type();
      boolean asks = type == TokenType.STOP && text.token(i).form().startsWith("?");
      if (type == TokenType.NUMBER || type == TokenType.LINK || type == TokenType.PRIVATE || asks) {
        return false;
      }
    }
    if (Substance.promisesOrActs(proof, sentence)) {
      return false;
    }
    if (text.words(sentence.first(), sentence.last()) <= 2) {
      return true;
    }
    return HOLLOW.stream()
        .anyMatch(set -> proof.hits().touches(set, sentence.start(), sentence.end()));
  }
}
