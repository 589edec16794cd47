package frontpage.checker.rules;

import frontpage.checker.Kind;

/** The customer is not thanked; nobody expects it under a question. */
record NoThanks() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Kind kind = proof.context().kind();
    boolean expected = kind != Kind.QUESTION && kind != Kind.TROLLING && kind != Kind.MISDIRECTED;
    if (expected && proof.text().size() > 0 && !proof.says("thanks")) {
      sink.addWhole(proof);
    }
  }
}
