package frontpage.checker.rules;

import java.util.List;

/**
 * A complaint is refused, doubted or quarrelled with, and nothing will happen. A reply that says
 * nothing at all is {@link EmptyReply}; one of the two is raised.
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
          "group-remark");

  @Override
  public void find(Proof proof, Sink sink) {
    if (proof.complaint()
        && QUARREL.stream().anyMatch(proof::says)
        && !Substance.any(proof)
        && !EmptyReply.isEmpty(proof)) {
      sink.addWhole(proof);
    }
  }
}
