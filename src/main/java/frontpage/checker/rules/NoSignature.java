package frontpage.checker.rules;

/** Nobody stands under the reply. */
record NoSignature() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    if (!proof.layout().signed(proof.text()) && proof.text().size() > 0) {
      sink.addWhole(proof);
    }
  }
}
