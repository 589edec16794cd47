package frontpage.checker.rules;

/** Nobody is greeted. */
record NoGreeting() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    if (!proof.layout().greets() && proof.text().size() > 0) {
      sink.addWhole(proof);
    }
  }
}
