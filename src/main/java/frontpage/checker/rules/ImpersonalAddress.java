package frontpage.checker.rules;

/** "Dear customer" although the name is known. */
record ImpersonalAddress() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    String author = proof.context().author();
    if (author != null && NameForms.personal(author)) {
      proof.phrases("impersonal-address").forEach(hit -> sink.add(hit.match()));
    }
  }
}
