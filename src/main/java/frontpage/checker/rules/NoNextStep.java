package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.List;

/**
 * A complaint is refused, doubted, quarrelled with or only explained, and nothing will happen. A
 * reply that says nothing at all is {@link EmptyReply}; one of the two is raised.
 */
record NoNextStep() implements Detector {

  private static final List<String> QUARREL =
      List.of(
          "refusal",
          "calls-liar",
          "blames-customer",
          "belittles",
          "orders-about",
          "threat",
          "sarcasm",
          "insult",
          "group-remark",
          "explained-away");

  @Override
  public void find(Proof proof, Sink sink) {
    if (proof.complaint()
        && (quarrels(proof) || onlyExplains(proof))
        && !EmptyReply.isEmpty(proof)) {
      sink.addWhole(proof);
    }
  }

  private static boolean quarrels(Proof proof) {
    return QUARREL.stream().anyMatch(proof::says) && !Substance.any(proof);
  }

  /**
   * In Russian the form of a verb shows who acts and whether it is done; in English it does not.
   */
  private static boolean onlyExplains(Proof proof) {
    return proof.language() == Language.RU
        && !proof.says("step")
        && !proof.says("private")
        && !proof.says("sends-away")
        && !asksOrLinks(proof.text());
  }

  private static boolean asksOrLinks(Text text) {
    for (int i = 0; i < text.size(); i++) {
      TokenType type = text.token(i).type();
      boolean asks = type == TokenType.STOP && text.token(i).form().startsWith("?");
      if (asks || type == TokenType.LINK || type == TokenType.PRIVATE) {
        return true;
      }
    }
    return false;
  }
}
